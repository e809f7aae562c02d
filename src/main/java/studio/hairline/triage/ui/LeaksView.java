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
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import studio.hairline.triage.LeakKind;
import studio.hairline.triage.LeakList;
import studio.hairline.triage.LeakWeek;
import studio.hairline.triage.Leaks;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** What slips out of the studio's hands, week by week, and the shortest way to mend it. */
@Route(LeaksView.PATH)
@PageTitle("Leaks · Hairline")
@Menu(title = "Leaks", order = 5, icon = "drop")
@RolesAllowed({"OWNER", "STAFF"})
class LeaksView extends Main implements BeforeEnterObserver {

    static final String PATH = "leaks";

    private final Leaks leaks;
    private final InboxBeans.Studio studio;

    LeaksView(Leaks leaks, InboxBeans.Studio studio) {
        this.leaks = leaks;
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
        LeakWeek week = LeakWeek.read(url.first("week").orElse(""), today);
        show(leaks.of(week), url.first("all").orElse(""), today);
    }

    private void show(LeakList list, String whole, LocalDate today) {
        removeAll();
        add(new PageHeader("Leaks", words(list)), weeks(list.week(), today));
        if (list.leaks().isEmpty()) {
            add(new EmptyState(Glyph.CHECK_CIRCLE, "Nothing leaks out of this week. Earlier weeks may still leak."));
        }
        LeakLooks looks = new LeakLooks(list, studio);
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

    private static Div weeks(LeakWeek week, LocalDate today) {
        Nav nav = new Nav();
        nav.setAriaLabel("Week");
        nav.addClassName("week-picker");
        Anchor before = new Anchor(address(week.before()), "← Week before");
        before.getElement().setAttribute("data-key", "k");
        Span here = new Span(week.isThis(today) ? "This week" : week.period().words());
        here.addClassName("week-here");
        nav.add(before, here);
        if (!week.isThis(today)) {
            Anchor after = new Anchor(address(week.after()), "Week after →");
            after.getElement().setAttribute("data-key", "j");
            nav.add(after, new Anchor(PATH, "This week"));
        }
        return new Div(nav);
    }
}
