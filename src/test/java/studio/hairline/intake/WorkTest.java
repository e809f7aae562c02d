package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkTest {

    private static final String STAMP = "1782000000000.0123456789abcdef01234567." + "a".repeat(64);

    @Test
    void aNumberThatWasLookedForIsKnownAndItsNeighbourIsNot() {
        int found = IntStream.range(0, 10_000_000)
                .filter(number -> Work.isDone(STAMP, String.valueOf(number)))
                .findFirst()
                .orElseThrow();
        assertThat(found).isGreaterThan(100);
        assertThat(Work.isDone(STAMP, String.valueOf(found + 1))).isFalse();
        assertThat(Work.isDone("another form", String.valueOf(found))).isFalse();
    }

    @Test
    void whatIsNoNumberIsNoWork() {
        assertThat(Work.isDone(STAMP, "")).isFalse();
        assertThat(Work.isDone(STAMP, "-1")).isFalse();
        assertThat(Work.isDone("", "1")).isFalse();
    }
}
