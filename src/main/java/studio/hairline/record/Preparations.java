package studio.hairline.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** What is known for many sessions before they start, by two statements. */
@Service
@ForStaff
public class Preparations {

    private static final String ALL =
            "select s.id, coalesce(nullif(r.areas, ''), (select c.areas from consultation_sheets c"
                    + " where c.lead_id = s.lead_id order by c.version desc limit 1), ''), (select b.id from sessions b"
                    + " join session_records k on k.session_id = b.id where b.person_id = s.person_id"
                    + " and b.starts_at < s.starts_at order by b.starts_at desc, b.id desc limit 1)"
                    + " from sessions s left join session_records r on r.session_id = s.id where s.id in (:ids)";

    private final JdbcClient jdbc;
    private final SessionRecordRows rows;

    Preparations(JdbcClient jdbc, SessionRecordRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A session and the one before it that has a record. */
    private record Before(long id, String areas, @Nullable Long last) {}

    /** @return by session */
    @Transactional(readOnly = true)
    public Map<Long, Preparation> of(Collection<Long> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Map.of();
        }
        List<Before> found =
                jdbc.sql(ALL).param("ids", sessionIds).query(Preparations::read).list();
        Map<Long, SessionRecord> last = records(
                found.stream().map(Before::last).filter(Objects::nonNull).toList());
        Map<Long, Preparation> all = new HashMap<>();
        found.forEach(one -> all.put(one.id(), preparation(one.areas(), last.get(one.last()))));
        return all;
    }

    private Map<Long, SessionRecord> records(List<Long> ids) {
        return rows.of(ids).stream().collect(Collectors.toMap(one -> one.visit().id(), Function.identity()));
    }

    /** Without a word of its own it goes on where the last one was. */
    private static Preparation preparation(String areas, @Nullable SessionRecord before) {
        Set<ScalpArea> known =
                areas.isEmpty() && before != null ? before.written().areas() : ScalpArea.all(areas);
        return new Preparation(known, words(before));
    }

    private static String words(@Nullable SessionRecord last) {
        return last == null
                ? ""
                : Stream.of(
                                last.written().notes(),
                                last.written().density(),
                                last.written().needles(),
                                last.written().pigment().words())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private static Before read(ResultSet row, int n) throws SQLException {
        return new Before(row.getLong(1), row.getString(2), row.getObject(3, Long.class));
    }
}
