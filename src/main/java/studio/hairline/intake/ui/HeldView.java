package studio.hairline.intake.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.intake.HeldInquiries;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.PageHeader;

/** What came in and is no lead yet, whole: likely spam, and what could not be understood. Somebody decides. */
@Route("held")
@PageTitle("Held back · Hairline")
@Menu(title = "Held back", order = 5.8, icon = "question-circle")
@RolesAllowed({"OWNER", "STAFF"})
class HeldView extends Main {

    HeldView(HeldInquiries held, UnreadPosts unread, StudioTime time) {
        addClassName("page");
        setId("content");
        add(
                new PageHeader("Held back", "Nothing here is a lead yet, and nothing is thrown away"),
                new SpamPart(held, time.zone()),
                new UnreadPart(unread, time.zone()));
    }
}
