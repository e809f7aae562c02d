package studio.hairline.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.LeadFilter;

/** A {@link SessionFilter} for a session in memory: the same as {@link SessionSpecification} for a row. */
record SessionFits(SessionFilter filter, Set<Long> people, Instant asOf, ZoneId zone, Supplier<SeriesThen> series) {

    boolean fits(Session session) {
        LocalDate day = day(session);
        return counts(session)
                && day != null
                && (filter.period() == null || filter.period().contains(day))
                && isOnWeekday(day)
                && anyOf(filter.categories(), session.category)
                && anyOf(filter.sources(), session.source)
                && anyOf(filter.statuses(), session.status)
                && anyOf(filter.kinds(), session.kind)
                && beginsAt(session.start.at())
                && isWhose(session)
                && hasGone(session);
    }

    private @Nullable LocalDate day(Session session) {
        return filter.of().dated() == SessionDated.TOUCH_UP_DUE
                ? series.get().dueDay(session)
                : filter.of().day(session);
    }

    private boolean counts(Session session) {
        return filter.of().isOfOneSession()
                ? filter.of().counts(session, asOf)
                : series.get().counts(filter.of(), session);
    }

    private boolean hasGone(Session session) {
        SeriesCourse course = filter.course();
        return course == null || series.get().hasGone(course, session);
    }

    private boolean isOnWeekday(LocalDate day) {
        Integer weekday = filter.weekday();
        return weekday == null || day.getDayOfWeek().getValue() == weekday;
    }

    private boolean beginsAt(Instant start) {
        Integer hour = filter.hour();
        return hour == null || start.atZone(zone).getHour() == hour;
    }

    private boolean isWhose(Session session) {
        Long artist = filter.artist();
        Integer number = filter.number();
        return (artist == null
                        || (artist == LeadFilter.NOBODY ? session.artistId == null : artist.equals(session.artistId)))
                && (number == null || number == number(session))
                && (filter.text().isEmpty() || (session.personId != null && people.contains(session.personId)));
    }

    private static int number(Session session) {
        return session.number == null ? SessionFilter.NO_NUMBER : session.number.intValue();
    }

    private static <T> boolean anyOf(Set<T> some, T one) {
        return some.isEmpty() || some.contains(one);
    }
}
