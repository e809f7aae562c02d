package studio.hairline.duplicates;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Belongings.Moved;
import studio.hairline.team.CurrentUser;

/** The merges that were made, each with its way back. */
@Component
class MergeBook {

    /** What is left of the details when one of the two was erased; such a merge cannot be undone. */
    static final String ERASED = "{}";

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;

    MergeBook(JdbcClient jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /**
     * A line of the book.
     *
     * @param before the details of who stays, before and after
     */
    record Line(
            long id,
            long stays,
            long goes,
            Instant at,
            @Nullable Long by,
            Map<String, String> before,
            Map<String, String> after,
            boolean undone) {}

    long open(long stays, long goes, Map<String, String> before, Map<String, String> after) {
        jdbc.sql("insert into merges (stays_id, goes_id, merged_at, merged_by, before_json, after_json)"
                        + " values (:stays, :goes, :now, :user, :before, :after)")
                .param("stays", stays)
                .param("goes", goes)
                .param("now", PersonPairs.utc(time.now()))
                .param("user", user.id())
                .param("before", ContactFields.write(before))
                .param("after", ContactFields.write(after))
                .update();
        return jdbc.sql("select max(id) from merges where goes_id = :goes")
                .param("goes", goes)
                .query(Long.class)
                .single();
    }

    void remember(long merge, String kind, List<Moved> moved) {
        moved.forEach(one -> jdbc.sql("insert into merged_rows values (:merge, :kind, :key, :was)")
                .param("merge", merge)
                .param("kind", kind)
                .param("key", one.key())
                .param("was", one.was())
                .update());
    }

    /** @return by kind */
    Map<String, List<Moved>> moved(long merge) {
        Map<String, List<Moved>> moved = new HashMap<>();
        jdbc.sql("select kind, row_key, was from merged_rows where merge_id = :merge order by kind, row_key")
                .param("merge", merge)
                .query(row -> {
                    moved.computeIfAbsent(row.getString(1), kind -> new ArrayList<>())
                            .add(new Moved(row.getString(2), row.getString(3)));
                });
        return moved;
    }

    Optional<Line> line(long merge) {
        return lines("id = :id", merge).stream().findFirst();
    }

    /** @return those that stand, the latest first */
    List<Line> into(long person) {
        return lines("stays_id = :id and undone_at is null and before_json <> '" + ERASED + "'", person);
    }

    /** @return whether the person was part of a merge, undone or not */
    boolean knows(long person) {
        return !lines("stays_id = :id", person).isEmpty()
                || !lines("goes_id = :id", person).isEmpty();
    }

    /** @return false when it is undone already */
    boolean close(long merge) {
        return jdbc.sql("update merges set undone_at = :now, undone_by = :user where id = :id and undone_at is null")
                        .param("now", PersonPairs.utc(time.now()))
                        .param("user", user.id())
                        .param("id", merge)
                        .update()
                == 1;
    }

    private List<Line> lines(String where, long id) {
        return jdbc.sql("select id, stays_id, goes_id, merged_at, merged_by, before_json, after_json, undone_at"
                        + " from merges where " + where + " order by id desc")
                .param("id", id)
                .query((row, n) -> new Line(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, Long.class),
                        ContactFields.read(row.getString(6)),
                        ContactFields.read(row.getString(7)),
                        row.getObject(8) != null))
                .list();
    }
}
