package studio.hairline.treatments;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import studio.hairline.leads.LeadFilter;
import studio.hairline.tallies.Where;

/** A {@link SessionFilter} in the words of the database, as of an instant; the text is resolved to people beforehand. */
record SessionSpecification(SessionFilter filter, List<Long> people, Instant now, ZoneId zone) {

    SessionSpecification ofAnyCategory() {
        return new SessionSpecification(filter.about(Set.of()), people, now, zone);
    }

    /** @return whether its text means nobody, so that there is nothing to look for */
    boolean isOfNobody() {
        return !filter.text().isEmpty() && people.isEmpty();
    }

    /** @return the column of the day the list goes by */
    String day() {
        return filter.of().dated().day();
    }

    Where where() {
        Where where = filter.of()
                .where(now)
                .during(day(), filter.period())
                .anyOf("category", filter.categories())
                .anyOf("source", filter.sources())
                .anyOf("status", filter.statuses())
                .anyOf("kind", filter.kinds());
        if (!filter.text().isEmpty()) {
            where.among("sessions.person_id", people);
        }
        return inTheChair(where);
    }

    /** @return in SQL, the hour of the studio's day in which a row of {@code sessions} begins */
    static String hour(ZoneId zone) {
        return "extract(hour from starts_at at time zone '" + zone.getId() + "')";
    }

    private Where inTheChair(Where where) {
        Long artist = filter.artist();
        if (artist != null) {
            if (artist == LeadFilter.NOBODY) {
                where.and("artist_id is null");
            } else {
                where.and("artist_id = ?", artist);
            }
        }
        Integer number = filter.number();
        SeriesCourse course = filter.course();
        if (course != null) {
            where.and(course.sql());
        }
        Integer weekday = filter.weekday();
        if (weekday != null) {
            where.and("extract(isodow from " + day() + ") = ?", weekday);
        }
        Integer hour = filter.hour();
        if (hour != null) {
            where.and(hour(zone) + " = ?", hour);
        }
        if (number == null) {
            return where;
        }
        return number == SessionFilter.NO_NUMBER ? where.and("number is null") : where.and("number = ?", number);
    }
}
