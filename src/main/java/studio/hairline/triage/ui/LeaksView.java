package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.triage.LeakKind;
import studio.hairline.triage.LeakList;
import studio.hairline.triage.LeakWeek;
import studio.hairline.triage.Leaks;
import studio.hairline.triage.LeaksThen;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** What slips out of the studio's hands, week by week, and the shortest way to mend it. */
@Route(LeaksView.PATH)
@PageTitle("Leaks · Hairline")
@Menu(title = "Leaks", order = 5, icon = "drop")
@RolesAllowed({"OWNER", "STAFF"})
class LeaksView extends Main implements BeforeEnterObserver, LooksBack {

    static final String PATH = "leaks";

    private static final String OF_TODAY =
            "Names are those of today; so are the chances and prices of what is at stake,"
                    + " opening hours and target.";

    private final Leaks leaks;
    private final Then then;
    private final InboxBeans.Studio studio;

    /** What leaked, as it was known. */
    @SpringComponent
    record Then(LeadsAsKnown leads, ConsultationsAsKnown consultations, LeaksThen leaks) {}

    LeaksView(Leaks leaks, Then then, InboxBeans.Studio studio) {
        this.leaks = leaks;
        this.then = then;
        this.studio = studio;
        addClassNames("page", "leaks");
        setId("content");
    }

    static String address(LeakWeek week) {
        return Url.EMPTY.with("week", week.monday().toString()).toPath(PATH);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Url.of(event.getLocation()));
    }

    void open(Url url) {
        LocalDate today = studio.time().today();
        KnownOn known = KnownOn.of(url, today).orElse(null);
        removeAll();
        if (known == null) {
            LeakWeek week = LeakWeek.read(url.first("week").orElse(""), today);
            show(new LeakLooks(leaks.of(week), studio, null), url, today, "");
        } else {
            look(url, known);
        }
    }

    private void look(Url url, KnownOn known) {
        LocalDate day = known.day();
        if (day == null) {
            refuse(known.problem(), url);
            return;
        }
        LeakWeek week = LeakWeek.read(url.first("week").orElse(""), day);
        Instant end = KnownOn.end(day, studio.time().zone());
        try {
            LeadsThen leads = then.leads().at(end);
            ConsultationsThen consultations = then.consultations().at(end, leads);
            LeakList list = then.leaks().of(week, leads, consultations, end);
            show(new LeakLooks(list, studio, day), url, day, consultations.leftOut());
        } catch (Refusal refusal) {
            refuse(refusal.getMessage(), url);
        }
    }

    private void refuse(String why, Url url) {
        add(new PageHeader("Leaks", "", choice(url, null)), KnownOnNote.refused(why, now(url)));
    }

    private KnownOnChoice choice(Url url, @Nullable LocalDate day) {
        return new KnownOnChoice(url, PATH, studio.time().today(), day);
    }

    private static String now(Url url) {
        return url.without(KnownOn.PARAMETER).toPath(PATH);
    }

    /**
     * @param today the day it is of
     * @param leftOut what is not known of it, in a sentence
     */
    private void show(LeakLooks looks, Url url, LocalDate today, String leftOut) {
        LeakList list = looks.list();
        add(new PageHeader("Leaks", words(list), choice(url, looks.on())));
        if (looks.on() != null) {
            add(KnownOnNote.of(today, OF_TODAY, now(url)).leavingOut(leftOut));
        }
        add(weeks(looks, today));
        if (list.leaks().isEmpty()) {
            add(new EmptyState(
                    Glyph.CHECK_CIRCLE,
                    looks.on() == null
                            ? "Nothing leaks out of this week. Earlier weeks may still leak."
                            : "Nothing leaked out of this week."));
        }
        String whole = url.first("all").orElse("");
        for (LeakKind kind : LeakKind.values()) {
            add(new LeakSection(kind, looks, whole.equalsIgnoreCase(kind.name())));
        }
    }

    private String words(LeakList list) {
        String stake = list.atStakeCents() == 0
                ? ""
                : " · about " + Formats.wholeMoney(list.atStakeCents(), studio.currency()) + " at stake";
        String asleep = list.asleep() == 0 ? "" : " · " + Formats.count(list.asleep()) + " snoozed, left out";
        return Formats.count(list.leaks().size()) + (list.leaks().size() == 1 ? " leak" : " leaks") + " · "
                + list.week().period().words() + stake + asleep + " · as of " + studio.moment(list.asOf());
    }

    private static Div weeks(LeakLooks looks, LocalDate today) {
        LeakWeek week = looks.list().week();
        Nav nav = new Nav();
        nav.setAriaLabel("Week");
        nav.addClassName("week-picker");
        Anchor before = new Anchor(looks.at(address(week.before())), "← Week before");
        before.getElement().setAttribute("data-key", "k");
        Span here = new Span(week.isThis(today) ? "This week" : week.period().words());
        here.addClassName("week-here");
        nav.add(before, here);
        if (!week.isThis(today)) {
            Anchor after = new Anchor(looks.at(address(week.after())), "Week after →");
            after.getElement().setAttribute("data-key", "j");
            nav.add(after, new Anchor(looks.at(PATH), "This week"));
        }
        return new Div(nav);
    }
}
