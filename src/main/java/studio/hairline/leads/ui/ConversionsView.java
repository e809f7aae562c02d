package studio.hairline.leads.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.ui.PageHeader;

/** Who became a client, when, after how long and for what price. */
@Route("conversions")
@PageTitle("Conversions · Hairline")
@Menu(title = "Conversions", order = 3, icon = "check-circle")
@RolesAllowed({"OWNER", "STAFF"})
class ConversionsView extends Main implements BeforeEnterObserver {

    private static final LeadListKind KIND = new LeadListKind(
            "conversions",
            LeadMeasure.CONVERSIONS,
            "No conversion yet. A lead converts when its first deposit clears.");

    private final LeadList list;

    ConversionsView(LeadListBeans beans) {
        list = new LeadList(KIND, beans);
        addClassName("page");
        setId("content");
        add(new PageHeader("Conversions", ""), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation());
    }
}
