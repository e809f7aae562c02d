package studio.hairline.insight.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The way into figures in depth: its first page. */
@Route("insight")
@PageTitle("Insight · Hairline")
@Menu(title = "Insight", order = 6.2, icon = "lens")
@RolesAllowed({"OWNER", "STAFF"})
class InsightView extends Main implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(CohortsView.PATH, event.getLocation().getQueryParameters());
    }
}
