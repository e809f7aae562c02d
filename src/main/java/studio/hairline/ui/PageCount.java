package studio.hairline.ui;

import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** How much waits on a page, beside its name in the navigation; told by the feature whose page it is. */
public interface PageCount {

    /** @return the page's path, such as {@code inbox} */
    String path();

    /** Counts anew for whoever is signed in, where the last count is old. @return done when it is counted */
    CompletableFuture<Void> counted();

    /** @return the last count, nothing waiting for a visitor; empty until it was counted once */
    OptionalLong last();
}
