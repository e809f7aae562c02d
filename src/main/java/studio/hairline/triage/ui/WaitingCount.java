package studio.hairline.triage.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Objects;
import studio.hairline.operations.ShortMemory;
import studio.hairline.team.CurrentUser;
import studio.hairline.triage.Inbox;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many wait; a few seconds old at most. */
@SpringComponent
class WaitingCount implements PageCount {

    private final Inbox inbox;
    private final CurrentUser user;
    private final Cache<String, Long> remembered;

    WaitingCount(Inbox inbox, CurrentUser user, ShortMemory memory) {
        this.inbox = inbox;
        this.user = user;
        this.remembered = memory.lasting(Duration.ofSeconds(5));
    }

    @Override
    public String path() {
        return "inbox";
    }

    @Override
    public long count() {
        return user.id() == null ? 0 : Objects.requireNonNull(remembered.get("waiting", key -> inbox.count()));
    }
}
