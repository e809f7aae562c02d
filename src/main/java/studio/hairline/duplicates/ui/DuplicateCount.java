package studio.hairline.duplicates.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Objects;
import studio.hairline.duplicates.Duplicates;
import studio.hairline.operations.ShortMemory;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many pairs are open; a few seconds old at most. */
@SpringComponent
class DuplicateCount implements PageCount {

    private final Duplicates duplicates;
    private final CurrentUser user;
    private final Cache<String, Long> remembered;

    DuplicateCount(Duplicates duplicates, CurrentUser user, ShortMemory memory) {
        this.duplicates = duplicates;
        this.user = user;
        this.remembered = memory.lasting(Duration.ofSeconds(5));
    }

    @Override
    public String path() {
        return "duplicates";
    }

    @Override
    public long count() {
        return user.id() == null ? 0 : Objects.requireNonNull(remembered.get("open", key -> duplicates.count()));
    }
}
