package studio.hairline.post;

import java.time.Duration;
import java.util.Optional;

/**
 * Why an e-mail did not leave.
 *
 * @param why as a sentence somebody can act on
 * @param forGood whether trying again would be of no use
 */
public record Unsent(String why, boolean forGood) {

    /** @return how long to wait after that many tries; nothing when somebody has to look */
    public Optional<Duration> again(int tries) {
        return forGood ? Optional.empty() : Backoff.after(tries);
    }
}
