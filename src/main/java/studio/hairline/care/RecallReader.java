package studio.hairline.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.people.PersonName;
import studio.hairline.tallies.Where;
import studio.hairline.treatments.HealingGap;

/** Reads whose last session is long ago; nobody who was erased or whose last words ask to be left alone. */
@Component
class RecallReader {

    private static final String LATEST =
            "(select w.%s from their_words w where w.lead_id = %s.id and w.undone = false order by w.id desc limit 1)";

    /** Of all their inquiries the one they wrote last in. */
    private static final String WORDS = "(select " + said("k") + " from leads k where k.person_id = l.person_id"
            + " and k.standing = 'GENUINE' and " + said("k") + " <> '' order by coalesce((select max(w.written_at)"
            + " from their_words w where w.lead_id = k.id and w.undone = false), k.received_at) desc, k.id desc limit 1)";

    private static final String ALL = "select l.id, p.id, " + PersonName.COLUMNS
            + ", p.phone_given, p.email, l.category, d.done, d.planned, d.last_day, coalesce("
            + WORDS + ", ''), (select min(b.id) from sessions b"
            + " where b.person_id = l.person_id and b.status = 'SCHEDULED'), r.until_day, r.rested_day, l.series_done_day"
            + " from (select t.lead_id, max(t.sessions) as planned, max(s.completed_day) as last_day,"
            + " count(case when s.kind = 'TREATMENT' then 1 end) as done from plans t"
            + " join sessions s on s.lead_id = t.lead_id and s.status = 'COMPLETED' group by t.lead_id) d"
            + " join leads l on l.id = d.lead_id join people p on p.id = l.person_id"
            + " left join recall_rests r on r.lead_id = l.id and r.kind = ?"
            + " where p.erased_at is null and d.last_day < ? and coalesce("
            + LATEST.formatted("asks_for_silence", "l")
            + ", false) = false and ";

    private static final int AT_ONCE = 500;

    private static final String WHO =
            "select l.id, p.id, " + PersonName.COLUMNS + ", p.phone_given, p.email from leads l"
                    + " join people p on p.id = l.person_id where p.erased_at is null and coalesce("
                    + LATEST.formatted("asks_for_silence", "l") + ", false) = false and ";

    private static final String ORDER = " order by d.last_day desc, l.id";

    private final JdbcClient jdbc;

    RecallReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found, and whether somebody said to let it rest. */
    record Found(
            Recall recall,
            @Nullable LocalDate restedUntil,
            @Nullable LocalDate restedOn) {

        /**
         * @param months after which the work on its category is due for a touch-up
         * @param included for how many months after the series it is in the price; 0 for none
         */
        Found due(int months, int included) {
            LocalDate done = recall.includedUntil();
            Recall due = recall.due(recall.lastDay().plusMonths(months))
                    .included(done == null || included == 0 ? null : done.plusMonths(included));
            return new Found(due, restedUntil, restedOn);
        }

        /** Until when a touch-up is in the price is not told. */
        Found unpriced() {
            return new Found(recall.included(null), restedUntil, restedOn);
        }

        Found stalled(HealingGap gap) {
            return new Found(recall.due(recall.lastDay().plusDays(gap.stalled())), restedUntil, restedOn);
        }

        Found resting(@Nullable LocalDate until, @Nullable LocalDate on) {
            return new Found(recall, until, on);
        }

        /** A session done since ends the rest. */
        boolean rests(LocalDate today) {
            return restedOn != null
                    && !restedOn.isBefore(recall.lastDay())
                    && !restedOn.isAfter(today)
                    && (restedUntil == null || restedUntil.isAfter(today));
        }
    }

    /** @param before the day their last session was done is before this; the latest first */
    List<Found> read(RecallKind kind, LocalDate before) {
        return read(kind, before, new Where());
    }

    /** @param also holds for the person {@code l.person_id} and the lead {@code l.id} */
    List<Found> read(RecallKind kind, LocalDate before, Where also) {
        return jdbc.sql(ALL + condition(kind) + " and " + also.condition() + ORDER)
                .params(Stream.concat(Stream.of(kind.name(), before), Arrays.stream(also.compared()))
                        .toList())
                .query((row, n) -> found(row))
                .list();
    }

    /** @return by lead, whose they are, of those who may be called today */
    Map<Long, Recall.Who> who(Collection<Long> leads) {
        Map<Long, Recall.Who> who = new HashMap<>();
        List<Long> all = List.copyOf(leads);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Where some = new Where().among("l.id", all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            jdbc.sql(WHO + some.condition()).params(List.of(some.compared())).query(row -> {
                who.put(
                        row.getLong(1),
                        new Recall.Who(row.getLong(2), row.getString(3), row.getString(5), row.getString(6)));
            });
        }
        return who;
    }

    private static String condition(RecallKind kind) {
        return switch (kind) {
            case TOUCH_UP -> "d.done >= d.planned";
            case STALLED ->
                "d.done < d.planned and not exists (select 1 from sessions f where f.lead_id = l.id"
                        + " and f.status = 'SCHEDULED')";
        };
    }

    private static Found found(ResultSet row) throws SQLException {
        LocalDate last = row.getObject(10, LocalDate.class);
        Long booked = row.getObject(12, Long.class);
        Recall recall = new Recall(
                row.getLong(1),
                new Recall.Who(row.getLong(2), row.getString(3), row.getString(5), row.getString(6)),
                Category.valueOf(row.getString(7)),
                new Recall.Progress(row.getInt(8), row.getInt(9)),
                last,
                last,
                row.getString(11),
                booked,
                row.getObject(15, LocalDate.class));
        return new Found(recall, row.getObject(13, LocalDate.class), row.getObject(14, LocalDate.class));
    }

    private static String said(String lead) {
        return "coalesce(" + LATEST.formatted("words", lead) + ", " + lead + ".message)";
    }
}
