package studio.hairline.team;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one-time code, printed at the start of an empty studio and kept nowhere else, that only its starter can read. */
@Component
class FoundingCode {

    private static final Logger LOG = LoggerFactory.getLogger(FoundingCode.class);

    private final Users users;
    private final Brake brake;
    private final String code = "%08d".formatted(new SecureRandom().nextInt(100_000_000));

    FoundingCode(Users users, Clock clock) {
        this.users = users;
        this.brake = new Brake(5, Duration.ofMinutes(2), clock);
    }

    /** @throws IllegalArgumentException with a sentence when it is not the code, or was guessed too often */
    void check(String given) {
        Duration wait = brake.take("code");
        if (wait.isPositive()) {
            throw new IllegalArgumentException("Too many tries: wait " + (wait.toSeconds() + 1) + " seconds.");
        }
        if (!code.equals(given.replaceAll("\\s", ""))) {
            throw new IllegalArgumentException("This is not the code printed when Hairline started.");
        }
        brake.forgive("code");
    }

    String code() {
        return code;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (users.isNobodyHere()) {
            LOG.info("""

                    +--------------------------------------------------------------+
                    |  This studio is empty. Open Hairline in a browser and found  |
                    |  it with this one-time code:   {}                      |
                    +--------------------------------------------------------------+
                    """, code);
        }
    }
}
