package studio.hairline.team;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import studio.hairline.operations.ShortMemory;
import studio.hairline.ui.PageCount;

/** Counts beside the pages of the navigation, the same for everybody who has signed in, and asked again only when they are old. */
@Component
public class PageCounting {

    private final CurrentUser user;
    private final ShortMemory memory;

    PageCounting(CurrentUser user, ShortMemory memory) {
        this.user = user;
        this.memory = memory;
    }

    /**
     * @param path of the page, such as {@code inbox}
     * @param old how old what is shown may be
     */
    public PageCount of(String path, Duration old, LongSupplier waiting) {
        return new Remembered(path, waiting, user, memory.lasting(old));
    }

    private record Remembered(String path, LongSupplier waiting, CurrentUser user, Cache<String, Long> known)
            implements PageCount {

        @Override
        public long count() {
            return user.id() == null ? 0 : Objects.requireNonNull(known.get(path, one -> waiting.getAsLong()));
        }
    }
}
