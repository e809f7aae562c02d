package studio.hairline.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import studio.hairline.leads.LeadFilter;

/** A {@link SessionFilter} for a session in memory: the same as {@link SessionSpecification} for a row. */
record SessionFits(SessionFilter filter, Set<Long> people, Instant asOf, ZoneId zone) {

    boolean fits(Session session) {
        LocalDate day = filter.of().day(session);
        return filter.of().counts(session, asOf)
                && day != null
                && (filter.period() == null || filter.period().contains(day))
                && isOnWeekday(day)
                && anyOf(filter.categories(), session.category)
                && anyOf(filter.sources(), session.source)
                && anyOf(filter.statuses(), session.status)
                && anyOf(filter.kinds(), session.kind)
                && beginsAt(session.start.at())
                && isWhose(session);
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
