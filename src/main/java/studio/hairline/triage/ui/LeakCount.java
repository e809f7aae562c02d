package studio.hairline.triage.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Objects;
import studio.hairline.operations.ShortMemory;
import studio.hairline.team.CurrentUser;
import studio.hairline.triage.Leaks;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many leak out of this week; half a minute old at most. */
@SpringComponent
class LeakCount implements PageCount {

    private final Leaks leaks;
    private final CurrentUser user;
    private final Cache<String, Long> remembered;

    LeakCount(Leaks leaks, CurrentUser user, ShortMemory memory) {
        this.leaks = leaks;
        this.user = user;
        this.remembered = memory.lasting(Duration.ofSeconds(30));
    }

    @Override
    public String path() {
        return LeaksView.PATH;
    }

    @Override
    public long count() {
        return user.id() == null ? 0 : Objects.requireNonNull(remembered.get("leaks", key -> leaks.count()));
    }
}
