package studio.hairline.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Moment;

/**
 * Puts a session that is not the database's any more back to what it was known to be.
 *
 * @param topics what its lead was about then; nothing where that is as it stands
 */
record SessionThen(Map<String, String> fields, LongFunction<Optional<Topic>> topics, ZoneId zone) {

    /** Stands for a plan that was given up since. */
    private static final Long GIVEN_UP = 0L;

    /** A session that is still there, too, has its place in a series that was given up since. */
    void putBackInSeries(Session session) {
        if (session.number == null && !fields.getOrDefault("number", "").isEmpty()) {
            session.planId = GIVEN_UP;
        }
        putBack(session);
    }

    void putBack(Session session) {
        session.kind = was("kind", session.kind, SessionKind::valueOf);
        session.status = was("status", session.status, SessionStatus::valueOf);
        session.start = start(session.start);
        session.lengthMinutes = was("minutes", session.lengthMinutes, Integer::valueOf);
        session.valueCents = was("valueCents", session.valueCents, Long::valueOf);
        session.number = orNone("number", session.number, Short::valueOf);
        session.artistId = orNone("artist", session.artistId, Long::valueOf);
        session.artistName = orNone("artistName", session.artistName, text -> text);
        session.chairId = orNone("chair", session.chairId, Long::valueOf);
        session.completed = completed(session.completed);
        session.gapDays = orNone("gapDays", session.gapDays, Integer::valueOf);
        Long lead = session.leadId;
        if (lead != null) {
            topics.apply(lead).ifPresent(session::follow);
        }
    }

    private Moment start(Moment now) {
        Instant at = was("startsAt", now.at(), Instant::parse);
        return at.equals(now.at()) ? now : new Moment(at, at.atZone(zone).toLocalDate());
    }

    private @Nullable Moment completed(@Nullable Moment now) {
        LocalDate day = orNone("completedDay", now == null ? null : now.day(), LocalDate::parse);
        if (day == null) {
            return null;
        }
        return now != null && day.equals(now.day())
                ? now
                : new Moment(day.atStartOfDay(zone).toInstant(), day);
    }

    private <T> T was(String field, T now, Function<String, T> read) {
        String text = fields.getOrDefault(field, "");
        return text.isEmpty() ? now : read.apply(text);
    }

    private <T> @Nullable T orNone(String field, @Nullable T now, Function<String, T> read) {
        String text = fields.get(field);
        return text == null ? now : text.isEmpty() ? null : read.apply(text);
    }
}
