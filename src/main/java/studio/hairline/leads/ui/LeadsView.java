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

/** Every inquiry the studio ever got, found again by anything about it. */
@Route("leads")
@PageTitle("Leads · Hairline")
@Menu(title = "Leads", order = 2, icon = "users")
@RolesAllowed({"OWNER", "STAFF"})
class LeadsView extends Main implements BeforeEnterObserver, LooksBack {

    private static final LeadListKind KIND = new LeadListKind(
            "leads", LeadMeasure.INQUIRIES, "No inquiry yet. Bring in what you have, or write down the first one.");

    private final LeadListBeans beans;
    private final LeadList list;
    private final Div then = new Div();
    private final KnownOnChoice choice;
    private final InquiryEntry entry;

    LeadsView(LeadListBeans beans, InquiryEntry entry) {
        this.entry = entry;
        this.beans = beans;
        list = new LeadList(KIND, beans);
        choice = new KnownOnChoice(Url.EMPTY, KIND.path(), beans.screen().time().today(), null);
        addClassName("page");
        setId("content");
        add(new PageHeader("Leads", "", choice), then, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
        if (event.getLocation().getQueryParameters().getParameters().containsKey("new")) {
            entry.open(event.getUI());
        }
    }

    private void show(Location asked) {
        Url url = Url.of(asked);
        LocalDate today = beans.screen().time().today();
        Optional<KnownOn> known = KnownOn.of(url, today);
        choice.ask(url.without("new"), today, known.map(KnownOn::day).orElse(null));
        then.removeAll();
        known.ifPresent(day -> then.add(new LeadListThen(KIND, beans).show(asked, day)));
        list.setVisible(known.isEmpty());
        if (known.isEmpty()) {
            list.show(asked);
        }
    }
}
