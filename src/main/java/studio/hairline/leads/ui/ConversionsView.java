package studio.hairline.leads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Who became a client, when, after how long and for what price. */
@Route("conversions")
@PageTitle("Conversions · Hairline")
@Menu(title = "Conversions", order = 3, icon = "check-circle")
@RolesAllowed({"OWNER", "STAFF"})
class ConversionsView extends Main implements BeforeEnterObserver, LooksBack {

    private static final LeadListKind KIND = new LeadListKind(
            "conversions",
            LeadMeasure.CONVERSIONS,
            "No conversion yet. A lead converts when its first deposit clears.");

    private final LeadListBeans beans;
    private final LeadList list;
    private final Div then = new Div();

    ConversionsView(LeadListBeans beans) {
        this.beans = beans;
        list = new LeadList(KIND, beans);
        addClassName("page");
        setId("content");
        add(new PageHeader("Conversions", ""), then, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    private void show(Location asked) {
        Optional<KnownOn> known =
                KnownOn.of(Url.of(asked), beans.screen().time().today());
        then.removeAll();
        known.ifPresent(day -> then.add(new LeadListThen(KIND, beans).show(asked, day)));
        list.setVisible(known.isEmpty());
        if (known.isEmpty()) {
            list.show(asked);
        }
    }
}
