package studio.hairline.calendar.ui;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.DaysThen;
import studio.hairline.chairs.BlockedTimes.Coming;
import studio.hairline.chairs.Chair;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.ui.KnownOn;

/**
 * Everything one page of the calendar shows, read at once.
 *
 * @param on at whose end it is looked at, which its links keep; null for now
 * @param lacking what the records of sessions miss; known of now alone
 * @param now of a past day its last instant
 */
record CalendarPage(
        CalendarFilter filter,
        @Nullable LocalDate on,
        List<Appointment> appointments,
        Map<Long, List<String>> lacking,
        List<Coming> blocks,
        OpeningClock open,
        List<Chair> chairs,
        Instant now) {

    private static final int EARLIEST = 8 * 60;
    private static final int LATEST = 20 * 60;
    private static final int DAY = 24 * 60;

    static CalendarPage of(CalendarFilter filter, CalendarBeans beans) {
        ZoneId zone = beans.studio().time().zone();
        List<Appointment> all = beans.days().appointments().between(filter.from(), filter.until()).stream()
                .filter(one -> filter.isAbout(one.stay()))
                .toList();
        List<Coming> blocks = beans
                .days()
                .blocked()
                .between(
                        filter.from().atStartOfDay(zone).toInstant(),
                        filter.until().atStartOfDay(zone).toInstant())
                .stream()
                .filter(one -> filter.isInTheWay(one.stay()))
                .toList();
        return new CalendarPage(
                filter,
                null,
                all,
                beans.days().lacking().of(Appointment.sessions(all)),
                blocks,
                beans.studio().hours().clock(),
                beans.studio().chairs().all(),
                beans.studio().time().now());
    }

    /** The same as it was known at the end of a day, with nothing to do in it. */
    static CalendarPage then(CalendarFilter filter, LocalDate on, DaysThen then) {
        return new CalendarPage(
                filter,
                on,
                then.appointments().stream()
                        .filter(one -> filter.isAbout(one.stay()))
                        .toList(),
                Map.of(),
                then.blocks().stream()
                        .filter(one -> filter.isInTheWay(one.stay()))
                        .toList(),
                then.open(),
                then.chairs(),
                KnownOn.last(on, then.open().zone()));
    }

    boolean isPast() {
        return on != null;
    }

    /** @return of whoever comes */
    String href(Appointment one) {
        return KnownOn.at(one.href(), on);
    }

    String address(CalendarFilter other) {
        return KnownOn.at(other.address(), on);
    }

    /** @return what is missing of a session that is over, or lies no further ahead than tomorrow; else nothing */
    List<String> missing(Appointment one) {
        boolean soon = !dayOf(one.stay().startsAt()).isAfter(today().plusDays(1));
        return soon && one.ref().type() == Appointment.Type.SESSION
                ? lacking.getOrDefault(one.ref().id(), List.of())
                : List.of();
    }

    ZoneId zone() {
        return open.zone();
    }

    LocalDate today() {
        return dayOf(now);
    }

    LocalDate dayOf(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    /** @return minutes since midnight by the wall clock */
    int minuteOf(Instant at) {
        LocalTime time = at.atZone(zone()).toLocalTime();
        return time.getHour() * 60 + time.getMinute();
    }

    /** @return nothing on a closed day; without hours the studio is always open */
    Optional<Hours> hours(LocalDate day) {
        if (open.week().isEmpty()) {
            return Optional.of(new Hours(LocalTime.MIN, LocalTime.of(23, 59)));
        }
        return open.closed().contains(day)
                ? Optional.empty()
                : Optional.ofNullable(open.week().get(day.getDayOfWeek()));
    }

    /** @return the first minute of a day that is shown: a whole hour before which nothing happens */
    int first() {
        int first = Stream.concat(
                        appointments.stream().map(one -> minuteOf(one.stay().startsAt())),
                        open.week().values().stream().map(one -> minute(one.opens())))
                .mapToInt(Integer::intValue)
                .min()
                .orElse(EARLIEST);
        return Math.min(first, EARLIEST + 120) / 60 * 60;
    }

    int last() {
        int last = Stream.concat(
                        appointments.stream()
                                .map(one -> minuteOf(one.stay().startsAt())
                                        + one.stay().minutes()),
                        open.week().values().stream().map(one -> minute(one.closes())))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(LATEST);
        return Math.min(DAY, Math.max(Math.ceilDiv(last, 60) * 60, LATEST - 120));
    }

    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
