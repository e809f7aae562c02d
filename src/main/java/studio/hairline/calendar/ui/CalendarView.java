package studio.hairline.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.calendar.DaysThen;
import studio.hairline.calendar.OpenQuestions;
import studio.hairline.calendar.ui.CalendarColumn.Axis;
import studio.hairline.chairs.Stay;
import studio.hairline.figures.Period;
import studio.hairline.history.Refusal;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** The studio's days: who comes when, to whom, into which chair. */
@Route(CalendarFilter.PATH)
@PageTitle("Calendar · Hairline")
@Menu(title = "Calendar", order = 3.5, icon = "calendar")
@RolesAllowed({"OWNER", "STAFF"})
class CalendarView extends Main implements BeforeEnterObserver, LooksBack {

    private static final String OF_TODAY =
            "Names, artists and the time zone are those of today. What the records of sessions missed and whom a free time"
                    + " would have suited are not shown.";

    private final CalendarBeans beans;
    private @Nullable KnownOn known;
    private Button fresh = new Button();

    CalendarView(CalendarBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Url.of(event.getLocation()));
    }

    void open(Url url) {
        LocalDate today = today();
        known = KnownOn.of(url, today).orElse(null);
        LocalDate day = known == null ? null : known.day();
        show(CalendarFilter.read(url, day == null ? today : day), null);
    }

    /** @param free a time that just became free */
    void show(CalendarFilter filter, @Nullable Stay free) {
        removeAll();
        KnownOn asked = known;
        LocalDate day = asked == null ? null : asked.day();
        if (day != null) {
            look(filter, day);
            return;
        }
        CalendarPage page = CalendarPage.of(filter, beans);
        Changes changes = new Changes(page, beans, freed -> again(filter, freed));
        fresh = new Button(
                "New appointment",
                click -> changes.begin(
                        new CalendarColumn(filter.day(), Axis.DAY, null, ""),
                        CalendarPage.minute(java.time.LocalTime.NOON)));
        fresh.getElement().setAttribute("data-key", "a");
        add(header(filter, words(page), null, fresh));
        if (asked != null) {
            add(KnownOnNote.refused(asked.problem(), filter.address()));
        }
        add(new CalendarBar(page, beans));
        asked(beans.days().questions().now(), page, " over without an outcome. ");
        add(board(page, changes), new WaitingPart(beans, free, () -> again(filter, null)));
    }

    private void look(CalendarFilter filter, LocalDate day) {
        try {
            ZoneId zone = beans.studio().time().zone();
            Period days = new Period(filter.from(), filter.until());
            DaysThen then = beans.days().then().at(KnownOn.end(day, zone), days);
            CalendarPage page = CalendarPage.then(filter, day, then);
            add(
                    header(filter, words(page), day),
                    KnownOnNote.of(day, OF_TODAY, filter.address()).leavingOut(String.join(" ", then.leftOut())),
                    new CalendarBar(page, beans));
            asked(then.questions(), page, " over without an outcome then. ");
            add(board(page, Board.Hands.NONE), new WaitingThen(then.waiting(), day, beans.studio()));
        } catch (Refusal refusal) {
            add(
                    header(filter, "", day),
                    KnownOnNote.refused(Objects.requireNonNull(refusal.getMessage()), filter.address()));
        }
    }

    private PageHeader header(CalendarFilter filter, String words, @Nullable LocalDate day, Component... verbs) {
        Url url = Url.of(new Location(filter.address()));
        Anchor sheet = new Anchor(KnownOn.at(DaySheetView.address(filter.day(), filter.artistId()), day), "Day sheet");
        sheet.getElement().setAttribute("data-key", "p");
        KnownOnChoice choice = new KnownOnChoice(url, CalendarFilter.PATH, today(), day);
        return new PageHeader(
                "Calendar",
                words,
                Stream.concat(Stream.of(choice, sheet), Arrays.stream(verbs)).toArray(Component[]::new));
    }

    private Component board(CalendarPage page, Board.Hands hands) {
        return page.filter().span() == Span.MONTH
                ? new MonthBoard(page, beans)
                : new Board(page, new CalendarColumns(page, beans.studio()).all(), beans, hands);
    }

    private LocalDate today() {
        return beans.studio().time().today();
    }

    /** After something was done: whoever works by keyboard goes on from where the next begins. */
    private void again(CalendarFilter filter, @Nullable Stay free) {
        show(filter, free);
        fresh.focus();
    }

    /** What is over and was never answered for, and the way to the oldest of it. */
    private void asked(OpenQuestions.Asked asked, CalendarPage page, String over) {
        boolean one = asked.count() == 1;
        String are = page.isPast() ? (one ? "was" : "were") : (one ? "is" : "are");
        asked.oldest()
                .ifPresent(day -> add(new Paragraph(
                        new Text((one ? "One appointment " : asked.count() + " appointments ") + are),
                        new Text(over),
                        new Anchor(
                                page.address(page.filter().on(day).as(Span.DAY)),
                                one ? "Show it" : "Show the oldest"))));
    }

    private static String words(CalendarPage page) {
        CalendarFilter filter = page.filter();
        String days = switch (filter.span()) {
            case DAY ->
                CalendarColumns.DAY.format(filter.day()) + " " + filter.day().getYear();
            case WEEK ->
                Formats.day(filter.from()) + " to " + Formats.day(filter.until().minusDays(1));
            case MONTH -> Formats.month(filter.day());
        };
        long count = page.appointments().stream()
                .filter(one -> filter.isAbout(page.dayOf(one.stay().startsAt())))
                .count();
        return days + " · " + Formats.count(count) + (count == 1 ? " appointment" : " appointments");
    }
}
