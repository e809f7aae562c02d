package studio.hairline.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** How much waits on a page, beside its name in the navigation; told by the feature whose page it is. */
public interface PageCount {

    /** How long a page waits for its counts. */
    Duration PATIENCE = Duration.ofMillis(250);

    /** @return the page's path, such as {@code inbox} */
    String path();

    /**
     * Counts anew for whoever is signed in, where the last count is old.
     *
     * @return done when it is counted
     */
    CompletableFuture<Void> counted();

    /** @return the last count; nothing for a visitor, and until it was counted once */
    long last();
}
