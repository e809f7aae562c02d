package studio.hairline.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import studio.hairline.testing.TestClock;

class BrakeTest {

    private final TestClock clock = new TestClock();
    private final Brake brake = new Brake(5, Duration.ofMinutes(2), clock);

    @Test
    void tenWrongTriesTakeMinutesWhereTheyTookAMoment() {
        Duration waited = Duration.ZERO;
        for (int tries = 0; tries < 10; tries++) {
            Duration wait = brake.take("ana");
            while (wait.isPositive()) {
                waited = waited.plus(wait);
                clock.advance(wait);
                wait = brake.take("ana");
            }
        }
        assertThat(waited).isEqualTo(Duration.ofSeconds(2 + 4 + 8 + 16 + 32));
    }

    @Test
    void oneWhoGetsItRightBeginsAnew() {
        for (int tries = 0; tries < 4; tries++) {
            brake.take("ana");
        }
        brake.forgive("ana");
        for (int tries = 0; tries < 5; tries++) {
            assertThat(brake.take("ana")).isZero();
        }
        assertThat(brake.take("ana")).isPositive();
    }

    @Test
    void whoWaitsDoesNotWaitLongerForAsking() {
        for (int tries = 0; tries < 5; tries++) {
            brake.take("ana");
        }
        assertThat(brake.take("ana")).isEqualTo(brake.take("ana"));
        assertThat(brake.take("eva")).isZero();
    }

    @Test
    void noWaitIsLongerThanTheLongest() {
        for (int tries = 0; tries < 30; tries++) {
            clock.advance(brake.take("ana"));
        }
        assertThat(brake.take("ana")).isLessThanOrEqualTo(Duration.ofMinutes(2));
    }
}
