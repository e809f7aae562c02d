package studio.hairline.chairs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** The chairs as they were known at an instant: those of now, put back by what was written down before each change. */
@Service
@ForStaff
public class ChairsAsKnown {

    /** Why they are not known. */
    public static final String NOT_KNOWN = "Which chairs there were on a past day was not kept then.";

    private final JdbcClient jdbc;
    private final Chairs chairs;

    ChairsAsKnown(JdbcClient jdbc, Chairs chairs) {
        this.jdbc = jdbc;
        this.chairs = chairs;
    }

    /** @param chair null where it was not kept how chairs stood before @param was null when it was not there yet */
    private record Before(@Nullable Long chair, @Nullable Chair was) {}

    /** @return all there were, the oldest first; nothing where that was not kept */
    @Transactional(readOnly = true)
    public Optional<List<Chair>> at(Instant then) {
        Map<Long, Chair> known = new TreeMap<>();
        chairs.all().forEach(chair -> known.put(chair.id(), chair));
        for (Before before : since(then)) {
            if (before.chair() == null) {
                return Optional.empty();
            }
            if (before.was() == null) {
                known.remove(before.chair());
            } else {
                known.put(before.chair(), before.was());
            }
        }
        return Optional.of(List.copyOf(known.values()));
    }

    /** @return the same, or where that was not kept those there are now */
    @Transactional(readOnly = true)
    public List<Chair> orNow(Instant then) {
        return at(then).orElseGet(chairs::all);
    }

    /** @return the latest first, so that the earliest has the last word */
    private List<Before> since(Instant then) {
        return jdbc.sql("select chair_id, name, active from chairs_before where changed_at >= ?"
                        + " order by changed_at desc, id desc")
                .param(then.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    Long chair = row.getObject(1, Long.class);
                    String name = row.getString(2);
                    return new Before(
                            chair, chair == null || name == null ? null : new Chair(chair, name, row.getBoolean(3)));
                })
                .list();
    }
}
