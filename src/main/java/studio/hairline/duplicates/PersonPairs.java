package studio.hairline.duplicates;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/** The pairs that were found, and what somebody said of them. */
@Component
class PersonPairs {

    private static final String OPEN = "OPEN";
    private static final String NOT_SAME = "NOT_SAME";
    private static final String RESTING = "RESTING";
    private static final String OF_PERSON =
            "select one_id, other_id, percent, state from person_pairs where one_id = :id"
                    + " union all select one_id, other_id, percent, state from person_pairs where other_id = :id";

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;

    PersonPairs(JdbcClient jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** Two people, the smaller id first. */
    record Two(long one, long other) {

        static Two of(long one, long other) {
            return new Two(Math.min(one, other), Math.max(one, other));
        }

        long without(long id) {
            return id == one ? other : one;
        }
    }

    private record Line(Two two, int percent, String state) {}

    /** Makes the open pairs of somebody those that were found, leaving what was decided. */
    void keep(long id, Map<Long, Integer> percents) {
        Map<Long, Line> here = new HashMap<>();
        lines(id).forEach(line -> here.put(line.two().without(id), line));
        here.forEach((other, line) -> {
            if (line.state().equals(OPEN) && !percents.containsKey(other)) {
                remove(line.two());
            }
        });
        percents.forEach((other, percent) -> {
            Line line = here.get(other);
            if (line == null) {
                add(Two.of(id, other), percent, OPEN);
            } else if (!line.state().equals(NOT_SAME)
                    && (line.percent() != percent || line.state().equals(RESTING))) {
                set(line.two(), OPEN, percent);
            }
        });
    }

    /** The first pairs of somebody new. */
    void add(long id, Map<Long, Integer> percents) {
        percents.forEach((other, percent) -> add(Two.of(id, other), percent, OPEN));
    }

    /** @return those of whom somebody said that this is not them */
    Set<Long> notSame(long id) {
        return others(id, NOT_SAME);
    }

    Set<Long> open(long id) {
        return others(id, OPEN);
    }

    List<Two> strongest(int limit) {
        return jdbc.sql("select one_id, other_id from person_pairs where state = 'OPEN'"
                        + " order by percent desc, one_id, other_id limit " + limit)
                .query((row, n) -> new Two(row.getLong(1), row.getLong(2)))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from person_pairs where state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    void decide(Two two, boolean same) {
        add(two, 1, NOT_SAME);
        jdbc.sql("update person_pairs set state = :state, decided_at = :now, decided_by = :user"
                        + " where one_id = :one and other_id = :other")
                .param("state", same ? OPEN : NOT_SAME)
                .param("now", utc(time.now()))
                .param("user", user.id())
                .param("one", two.one())
                .param("other", two.other())
                .update();
    }

    /** Nothing is asked of who is merged into another. */
    void rest(long id) {
        turn(id, OPEN, RESTING, "");
    }

    /** They are asked again, of everybody who is still there. */
    void wake(long id) {
        turn(
                id,
                RESTING,
                OPEN,
                " and not exists (select 1 from people p where p.merged_into is not null"
                        + " and p.id in (person_pairs.one_id, person_pairs.other_id))");
    }

    private void turn(long id, String from, String to, String where) {
        for (String end : List.of("one_id", "other_id")) {
            jdbc.sql("update person_pairs set state = :to where state = :from and " + end + " = :id" + where)
                    .param("to", to)
                    .param("from", from)
                    .param("id", id)
                    .update();
        }
    }

    private Set<Long> others(long id, String state) {
        return lines(id).stream()
                .filter(line -> line.state().equals(state))
                .map(line -> line.two().without(id))
                .collect(Collectors.toSet());
    }

    private List<Line> lines(long id) {
        return jdbc.sql(OF_PERSON)
                .param("id", id)
                .query((row, n) -> new Line(new Two(row.getLong(1), row.getLong(2)), row.getInt(3), row.getString(4)))
                .list();
    }

    private void add(Two two, int percent, String state) {
        jdbc.sql("insert into person_pairs (one_id, other_id, percent, state, found_at)"
                        + " values (:one, :other, :percent, :state, :now) on conflict do nothing")
                .param("one", two.one())
                .param("other", two.other())
                .param("percent", percent)
                .param("state", state)
                .param("now", utc(time.now()))
                .update();
    }

    private void set(Two two, String state, int percent) {
        jdbc.sql("update person_pairs set state = :state, percent = :percent where one_id = :one and other_id = :other")
                .param("state", state)
                .param("percent", percent)
                .param("one", two.one())
                .param("other", two.other())
                .update();
    }

    private void remove(Two two) {
        jdbc.sql("delete from person_pairs where one_id = :one and other_id = :other")
                .param("one", two.one())
                .param("other", two.other())
                .update();
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
