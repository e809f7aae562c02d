package studio.hairline.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Tally;

/** What a session adds to which day: one for each measure it counts in, and its value when completed. */
final class SessionTallies {

    private static final SessionMeasure[] MEASURES = SessionMeasure.values();

    private SessionTallies() {}

    static List<Counted> of(Session session) {
        Map<LocalDate, Map<Tally, Long>> days = new LinkedHashMap<>();
        for (SessionMeasure measure : MEASURES) {
            Tally tally = measure.tally();
            LocalDate day = measure.day(session);
            if (tally != null && day != null && measure.counts(session, Instant.MAX)) {
                days.computeIfAbsent(day, d -> new EnumMap<>(Tally.class)).put(tally, measure.amount(session));
            }
        }
        List<Counted> counted = new ArrayList<>();
        days.forEach((day, amounts) -> counted.add(
                new Counted(day, session.category.name(), session.source.name(), session.artistId, amounts)));
        return counted;
    }
}
