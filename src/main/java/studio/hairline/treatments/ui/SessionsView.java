package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.ui.PageHeader;

/** Every visit in the chair: booked, done, missed, whose, which of how many. */
@Route("sessions")
@PageTitle("Sessions · Hairline")
@Menu(title = "Sessions", order = 4, icon = "calendar-clock")
@RolesAllowed({"OWNER", "STAFF"})
class SessionsView extends Main implements BeforeEnterObserver {

    private final SessionList list;

    SessionsView(SessionListBeans beans) {
        list = new SessionList(beans);
        addClassName("page");
        setId("content");
        add(new PageHeader("Sessions", "", new Anchor("sessions/figures", "In figures")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation());
    }
}
