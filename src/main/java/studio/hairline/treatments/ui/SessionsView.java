package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Anchor;
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
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Every visit in the chair: booked, done, missed, whose, which of how many. */
@Route("sessions")
@PageTitle("Sessions · Hairline")
@Menu(title = "Sessions", order = 4, icon = "calendar-clock")
@RolesAllowed({"OWNER", "STAFF"})
class SessionsView extends Main implements BeforeEnterObserver, LooksBack {

    private final SessionListBeans beans;
    private final SessionList list;
    private final Div then = new Div();
    private final KnownOnChoice choice;
    private final Anchor consultations = new Anchor("", "Consultations");
    private final Anchor figures = new Anchor("", "In figures");
    private final Anchor records = new Anchor("", "Records");
    private final Anchor sheet = new Anchor("", "Day sheet");

    SessionsView(SessionListBeans beans) {
        this.beans = beans;
        list = new SessionList(beans);
        choice = new KnownOnChoice(Url.EMPTY, "sessions", beans.screen().time().today(), null);
        addClassName("page");
        setId("content");
        sheet.getElement().setAttribute("data-key", "p");
        add(new PageHeader("Sessions", "", choice, consultations, figures, records, sheet), then, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    void show(Location asked) {
        Url url = Url.of(asked);
        LocalDate today = beans.screen().time().today();
        Optional<KnownOn> known = KnownOn.of(url, today);
        LocalDate on = known.map(KnownOn::day).orElse(null);
        choice.ask(url, today, on);
        consultations.setHref(KnownOn.at("consultations", on));
        records.setHref(KnownOn.at("records", on));
        sheet.setHref(KnownOn.at("calendar/day-sheet", on));
        figures.setHref(KnownOn.at("sessions/figures", on));
        then.removeAll();
        known.ifPresent(day -> then.add(new SessionListThen(beans).show(asked, day)));
        list.setVisible(known.isEmpty());
        if (known.isEmpty()) {
            list.show(asked);
        }
    }
}
