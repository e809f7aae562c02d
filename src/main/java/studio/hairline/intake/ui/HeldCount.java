package studio.hairline.intake.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.intake.HeldInquiries;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.team.CurrentUser;
import studio.hairline.ui.PageCount;

/** Tells the navigation how much is held back: likely spam, and what could not be understood. */
@SpringComponent
class HeldCount implements PageCount {

    private final UnreadPosts unread;
    private final HeldInquiries held;
    private final CurrentUser user;

    HeldCount(UnreadPosts unread, HeldInquiries held, CurrentUser user) {
        this.unread = unread;
        this.held = held;
        this.user = user;
    }

    @Override
    public String path() {
        return "held";
    }

    @Override
    public long count() {
        return user.id() == null ? 0 : held.count() + unread.count();
    }
}
