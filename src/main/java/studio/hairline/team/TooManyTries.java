package studio.hairline.team;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** The brake holds; the next try is looked at after the wait. */
class TooManyTries extends LockedException {

    private final long seconds;

    TooManyTries(Duration wait) {
        super("too many tries");
        this.seconds = wait.plusMillis(999).toSeconds();
    }

    /** @return whole seconds to wait, at least one */
    long seconds() {
        return seconds;
    }
}
