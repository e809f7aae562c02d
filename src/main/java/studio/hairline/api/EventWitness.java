package studio.hairline.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Figure;
import studio.hairline.history.EventKind;

/** Asks the history whether what is counted did happen: the third way, which neither tallies nor rows can mislead. */
@Component
class EventWitness {

    private static final int AT_ONCE = 500;

    private static final Map<Defined, Testimony> KNOWN = Map.of(
            Figure.NEW_INQUIRIES, new Testimony("lead_id", List.of(EventKind.LEAD_RECEIVED)),
            Figure.CONVERSIONS, new Testimony("lead_id", List.of(EventKind.LEAD_CONVERTED)),
            Figure.SESSIONS,
                    new Testimony("session_id", List.of(EventKind.SESSION_COMPLETED, EventKind.SESSION_RECORDED)));

    private final JdbcClient jdbc;

    EventWitness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What must have happened to a row for it to count. */
    private record Testimony(String column, List<EventKind> kinds) {}

    /** @return of how many rows the history says so; null where it is not asked */
    @Nullable
    Long of(Defined figure, List<Long> ids) {
        Testimony testimony = KNOWN.get(figure);
        if (testimony == null) {
            return null;
        }
        long known = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            known += known(testimony, ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
        return known;
    }

    private long known(Testimony testimony, List<Long> ids) {
        String column = testimony.column();
        return jdbc.sql("select count(distinct " + column + ") from history where " + column
                        + " in (:ids) and kind in (:kinds)")
                .param("ids", ids)
                .param("kinds", testimony.kinds().stream().map(Enum::name).toList())
                .query(Long.class)
                .single();
    }
}
