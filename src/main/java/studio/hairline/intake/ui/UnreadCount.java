package studio.hairline.intake.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.PageCount;

/** Tells the navigation how much waits that could not be understood. */
@SpringComponent
class UnreadCount implements PageCount {

    private final UnreadPosts unread;
    private final CurrentUser user;

    UnreadCount(UnreadPosts unread, CurrentUser user) {
        this.unread = unread;
        this.user = user;
    }

    @Override
    public String path() {
        return "held";
    }

    @Override
    public long count() {
        return user.id() == null ? 0 : unread.count();
    }
}
