package studio.hairline.calendar.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.ui.CalendarColumn.Axis;

/** Which columns a page of the calendar has: the days of a week, or on one day the artists or the chairs. */
final class CalendarColumns {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);

    private static final String NOBODY = "Nobody yet";

    private final CalendarPage page;
    private final CalendarBeans.Studio studio;

    CalendarColumns(CalendarPage page, CalendarBeans.Studio studio) {
        this.page = page;
        this.studio = studio;
    }

    List<CalendarColumn> all() {
        CalendarFilter filter = page.filter();
        boolean byChair = filter.byChair() || filter.chairId() != null;
        if (filter.span() == CalendarFilter.Span.WEEK) {
            return filter.from()
                    .datesUntil(filter.until())
                    .map(day -> new CalendarColumn(day, Axis.DAY, null, DAY.format(day)))
                    .toList();
        }
        List<CalendarColumn> columns = new ArrayList<>(byChair ? chairs() : artists());
        Axis axis = byChair ? Axis.CHAIR : Axis.ARTIST;
        CalendarColumn nobody = new CalendarColumn(day(), axis, 0L, byChair ? "No chair" : NOBODY);
        if (columns.isEmpty() || page.appointments().stream().anyMatch(one -> nobody.holds(day(), one.stay()))) {
            columns.add(nobody);
        }
        return columns;
    }

    private LocalDate day() {
        return page.filter().day();
    }

    /** Whoever works in the chair now, and whoever has somebody on that day. */
    private List<CalendarColumn> artists() {
        Long only = page.filter().artistId();
        return studio.users().everybody().stream()
                .filter(one -> (one.active() && one.artist()) || isThere(one.id(), Axis.ARTIST))
                .filter(one -> only == null || one.id() == only)
                .map(one -> new CalendarColumn(day(), Axis.ARTIST, one.id(), one.name()))
                .toList();
    }

    /** Those one may be booked into, and one that was given up as long as somebody is in it on that day. */
    private List<CalendarColumn> chairs() {
        Long only = page.filter().chairId();
        return page.chairs().stream()
                .filter(one -> one.active() || isThere(one.id(), Axis.CHAIR))
                .filter(one -> only == null || one.id() == only)
                .map(one -> new CalendarColumn(day(), Axis.CHAIR, one.id(), one.name()))
                .toList();
    }

    private boolean isThere(@Nullable Long id, Axis axis) {
        return page.appointments().stream()
                .map(visit -> axis == Axis.ARTIST
                        ? visit.stay().artistId()
                        : visit.stay().chairId())
                .anyMatch(one -> Objects.equals(one, id));
    }
}
