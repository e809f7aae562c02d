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
import java.time.LocalDate;
import java.util.Optional;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
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
    private final KnownOnChoice choice;

    ConversionsView(LeadListBeans beans) {
        this.beans = beans;
        list = new LeadList(KIND, beans);
        choice = new KnownOnChoice(Url.EMPTY, KIND.path(), beans.screen().time().today(), null);
        addClassName("page");
        setId("content");
        add(new PageHeader("Conversions", "", choice), then, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    void show(Location asked) {
        Url url = Url.of(asked);
        LocalDate today = beans.screen().time().today();
        Optional<KnownOn> known = KnownOn.of(url, today);
        choice.ask(url, today, known.map(KnownOn::day).orElse(null));
        then.removeAll();
        known.ifPresent(day -> then.add(new LeadListThen(KIND, beans).show(asked, day)));
        list.setVisible(known.isEmpty());
        if (known.isEmpty()) {
            list.show(asked);
        }
    }
}
