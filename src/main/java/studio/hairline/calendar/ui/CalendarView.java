package studio.hairline.calendar.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.calendar.OpenQuestions;
import studio.hairline.calendar.ui.CalendarColumn.Axis;
import studio.hairline.chairs.Stay;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** The studio's days: who comes when, to whom, into which chair. */
@Route(CalendarFilter.PATH)
@PageTitle("Calendar · Hairline")
@Menu(title = "Calendar", order = 3.5, icon = "calendar")
@RolesAllowed({"OWNER", "STAFF"})
class CalendarView extends Main implements BeforeEnterObserver, LooksBack {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final String NOBODY = "Nobody yet";

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

    /** Of a day that is over it says where one finds what stood then. */
    void open(Url url) {
        LocalDate today = beans.studio().time().today();
        known = KnownOn.of(url, today).orElse(null);
        show(CalendarFilter.read(url, today), null);
    }

    /** @param free a time that just became free */
    void show(CalendarFilter filter, @Nullable Stay free) {
        removeAll();
        KnownOn asked = known;
        CalendarPage page = CalendarPage.of(filter, asked == null ? null : asked.day(), beans);
        Changes changes = new Changes(page, beans, freed -> again(filter, freed));
        fresh = new Button(
                "New appointment",
                click -> changes.begin(
                        new CalendarColumn(filter.day(), Axis.DAY, null, ""),
                        CalendarPage.minute(java.time.LocalTime.NOON)));
        fresh.getElement().setAttribute("data-key", "a");
        Anchor sheet = new Anchor(DaySheetView.address(filter.day(), filter.artistId()), "Day sheet");
        sheet.getElement().setAttribute("data-key", "p");
        add(new PageHeader("Calendar", words(page), sheet, fresh));
        if (asked != null) {
            add(new CalendarThen(filter, asked));
        }
        add(new CalendarBar(page, beans));
        asked(filter);
        add(
                filter.span() == Span.MONTH
                        ? new MonthBoard(page, beans)
                        : new Board(page, columns(page), beans, changes),
                new WaitingPart(beans, free, () -> again(filter, null)));
    }

    /** After something was done: whoever works by keyboard goes on from where the next begins. */
    private void again(CalendarFilter filter, @Nullable Stay free) {
        show(filter, free);
        fresh.focus();
    }

    /** What is over and was never answered for, and the way to the oldest of it. */
    private void asked(CalendarFilter filter) {
        OpenQuestions.Asked asked = beans.days().questions().now();
        asked.oldest()
                .ifPresent(day -> add(new Paragraph(
                        new Text(asked.count() == 1 ? "One appointment is" : asked.count() + " appointments are"),
                        new Text(" over without an outcome. "),
                        new Anchor(
                                filter.on(day).as(Span.DAY).address(),
                                asked.count() == 1 ? "Show it" : "Show the oldest"))));
    }

    private static String words(CalendarPage page) {
        CalendarFilter filter = page.filter();
        String days = switch (filter.span()) {
            case DAY -> DAY.format(filter.day()) + " " + filter.day().getYear();
            case WEEK ->
                Formats.day(filter.from()) + " to " + Formats.day(filter.until().minusDays(1));
            case MONTH -> Formats.month(filter.day());
        };
        long count = page.appointments().stream()
                .filter(one -> filter.isAbout(page.dayOf(one.stay().startsAt())))
                .count();
        return days + " · " + Formats.count(count) + (count == 1 ? " appointment" : " appointments");
    }

    private List<CalendarColumn> columns(CalendarPage page) {
        CalendarFilter filter = page.filter();
        boolean byChair = filter.byChair() || filter.chairId() != null;
        if (filter.span() == Span.WEEK) {
            return filter.from()
                    .datesUntil(filter.until())
                    .map(day -> new CalendarColumn(day, Axis.DAY, null, DAY.format(day)))
                    .toList();
        }
        List<CalendarColumn> columns = new ArrayList<>(byChair ? chairs(page) : artists(page));
        Axis axis = byChair ? Axis.CHAIR : Axis.ARTIST;
        CalendarColumn nobody = new CalendarColumn(filter.day(), axis, 0L, byChair ? "No chair" : NOBODY);
        if (columns.isEmpty() || page.appointments().stream().anyMatch(one -> isOf(nobody, one, page))) {
            columns.add(nobody);
        }
        return columns;
    }

    private static boolean isOf(CalendarColumn column, Appointment one, CalendarPage page) {
        return column.holds(page.dayOf(one.stay().startsAt()), one.stay());
    }

    /** Whoever works in the chair now, and whoever has somebody on that day. */
    private List<CalendarColumn> artists(CalendarPage page) {
        Long only = page.filter().artistId();
        return beans.studio().users().everybody().stream()
                .filter(one -> (one.active() && one.artist())
                        || page.appointments().stream()
                                .anyMatch(visit -> Objects.equals(visit.stay().artistId(), one.id())))
                .filter(one -> only == null || one.id() == only)
                .map(one -> new CalendarColumn(page.filter().day(), Axis.ARTIST, one.id(), one.name()))
                .toList();
    }

    /** Those one may be booked into, and one that was given up as long as somebody is in it on that day. */
    private List<CalendarColumn> chairs(CalendarPage page) {
        Long only = page.filter().chairId();
        return beans.studio().chairs().all().stream()
                .filter(one -> one.active()
                        || page.appointments().stream()
                                .anyMatch(visit -> Objects.equals(visit.stay().chairId(), one.id())))
                .filter(one -> only == null || one.id() == only)
                .map(one -> new CalendarColumn(page.filter().day(), Axis.CHAIR, one.id(), one.name()))
                .toList();
    }
}
