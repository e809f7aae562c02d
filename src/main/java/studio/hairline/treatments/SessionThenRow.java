package studio.hairline.treatments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Moment;
import studio.hairline.ui.KnownRows;

/** A row of the list with what was known of its session then; the name is that of today. */
final class SessionThenRow {

    private SessionThenRow() {}

    /** Who came went with the import. */
    static SessionRow gone(Session then) {
        return of(
                new SessionRow(
                        SessionRef.latest(then.id()),
                        then.personId,
                        KnownRows.GONE,
                        then.leadId,
                        null,
                        null,
                        null,
                        then.kind,
                        then.status,
                        null,
                        then.start.at(),
                        then.lengthMinutes,
                        null,
                        null,
                        null,
                        then.category,
                        then.source,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                then,
                null);
    }

    /** @param planned how many were agreed then; null outside a series */
    static SessionRow of(SessionRow now, Session then, @Nullable Short planned) {
        Moment completed = then.completed;
        return new SessionRow(
                now.ref(),
                now.personId(),
                now.name(),
                now.leadId(),
                now.planId(),
                then.number,
                planned,
                then.kind,
                then.status,
                now.bookedDay(),
                then.start.at(),
                then.lengthMinutes,
                then.artistId,
                then.artistName,
                then.chairId,
                then.category,
                then.source,
                completed == null ? null : completed.at(),
                gap(then),
                then.valueCents,
                now.service(),
                List.of());
    }

    private static @Nullable Integer gap(Session then) {
        return then.gapDays;
    }
}
