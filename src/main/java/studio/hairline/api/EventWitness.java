package studio.hairline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Defined;

/** Asks the history whether what is counted did happen: the third way, which neither tallies nor rows can mislead. */
@Component
class EventWitness {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    EventWitness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return of how many rows the history says so; null where it is not asked */
    @Nullable
    Long of(Defined figure, List<Long> ids) {
        Testimony testimony = Testimony.of(figure);
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
                .param(
                        "kinds",
                        testimony.kinds().stream().map(Enum::name).sorted().toList())
                .query(Long.class)
                .single();
    }
}
