package studio.hairline.post;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long is waited before an e-mail is tried once more. */
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6));

    private Backoff() {}

    /** @return nothing after that many tries: somebody has to look */
    static Optional<Duration> after(int tries) {
        return tries < 1 || tries > WAITS.size() ? Optional.empty() : Optional.of(WAITS.get(tries - 1));
    }
}
