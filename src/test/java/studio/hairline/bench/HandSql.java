package studio.hairline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The statements one would write by hand for the answers the studio gives. */
final class HandSql {

    private static final String LEADS =
            "select l.id, l.version, l.person_id, p.name, p.phone_given, p.email, l.received_at,"
                    + " l.category, l.grade, l.source, l.stage, l.standing, l.assignee_id, l.answered_minutes, l.converted_day,"
                    + " l.converted_in_days, l.planned_sessions, l.price_cents, l.lost_day, l.lost_reason, l.next_step,"
                    + " l.next_step_day from leads l join people p on p.id = l.person_id where ";
    private static final String SESSIONS =
            "select s.id, s.version, s.person_id, p.name, s.plan_id, s.number, n.sessions,"
                    + " s.kind, s.status, s.starts_at, s.length_minutes, s.artist_id, s.artist_name, s.category, s.source,"
                    + " s.completed_at, s.gap_days, s.value_cents, s.service, r.*, exists (select 1 from"
                    + " signed_papers c where c.session_id = s.id and c.paper = 'CONSENT'), exists (select 1 from signed_papers c"
                    + " where c.session_id = s.id and c.paper = 'AFTERCARE'), exists (select 1 from person_flags f"
                    + " where f.person_id = s.person_id and f.note = ''), exists (select 1 from adverse_events e"
                    + " where e.session_id = s.id and e.reported_day is null) from sessions s left join people p"
                    + " on p.id = s.person_id left join plans n on n.id = s.plan_id"
                    + " left join session_records r on r.session_id = s.id where ";
    private static final String ALL =
            " from tallies where source = '*' and person = 0 and grain = ?" + " and tally_day >= ? and tally_day < ?";

    private final JdbcTemplate jdbc;

    HandSql(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> leads(String rest, Object... values) {
        return ids(LEADS + rest, values);
    }

    /** @param found which are found first, as H2 goes by an index only for those alone */
    List<Long> leadsAmong(String found, String rest, Object... values) {
        return ids(LEADS.replace(" where ", "").replace("from leads l", "from (" + found + ") l") + rest, values);
    }

    List<Long> sessions(String rest, Object... values) {
        return ids(SESSIONS + rest, values);
    }

    /** @return how many rows a list of one tally has, by category */
    long strip(String tally, LocalDate from, LocalDate until) {
        Map<String, Long> counts = new java.util.HashMap<>();
        jdbc.query(
                "select category, sum(" + tally + ")" + ALL + " and category <> '*' group by category",
                (RowCallbackHandler) row -> counts.put(row.getString(1), row.getLong(2)),
                "M",
                from,
                until);
        return counts.values().stream().mapToLong(n -> n).sum();
    }

    /** @return the same by looking at the rows */
    long stripOf(String where, Object... values) {
        Map<String, Long> counts = new java.util.HashMap<>();
        jdbc.query(
                "select l.category, count(*) from leads l where " + where + " group by l.category",
                (RowCallbackHandler) row -> counts.put(row.getString(1), row.getLong(2)),
                values);
        return counts.values().stream().mapToLong(n -> n).sum();
    }

    /** Of people one of whose words begins so, or is the word with a letter too many or too few. */
    static String saying(String text) {
        String begins = "select person_id from person_words where word >= ? and word < ?";
        return "l.person_id in (" + begins + (text.contains("@") ? "" : " union " + typo(text)) + ")";
    }

    private static String typo(String text) {
        return "select w.person_id from word_variants v join person_words w on w.word = v.word where v.variant in ("
                + String.join(", ", java.util.Collections.nCopies(text.length() + 1, "?")) + ")";
    }

    static Object[] words(String text) {
        List<Object> words = new ArrayList<>(List.of(text, text + "\uffff"));
        if (!text.contains("@")) {
            words.add(text);
            for (int left = 0; left < text.length(); left++) {
                words.add(text.substring(0, left) + text.substring(left + 1));
            }
        }
        return words.toArray();
    }

    /** Where a row of a list of one tally lies, the latest first: by months, then by days. */
    Place place(String tally, long offset) {
        Place month = place(tally, "M", LocalDate.of(2300, 1, 1), offset);
        return place(tally, "D", month.day().plusMonths(1), month.skip());
    }

    private Place place(String tally, String grain, LocalDate until, long offset) {
        List<Place> all = jdbc.query(
                "select tally_day, " + tally + ALL + " and category = '*' order by tally_day desc",
                (row, n) -> new Place(row.getObject(1, LocalDate.class), row.getLong(2)),
                grain,
                "M".equals(grain) ? LocalDate.EPOCH : until.minusMonths(1),
                until);
        long before = 0;
        for (Place one : all) {
            if (before + one.skip() > offset) {
                return new Place(one.day(), offset - before);
            }
            before += one.skip();
        }
        throw new IllegalStateException("No row " + offset);
    }

    /** @param skip rows of the day before the place */
    record Place(LocalDate day, long skip) {}

    /** Everything the dashboard shows, read from the summaries as they are. @return the inquiries of the period */
    long dashboard(LocalDate from, LocalDate until, LocalDate today) {
        String counts = "select * " + ALL;
        long inquiries = sum(counts + " and category <> '*'", "D", until.withDayOfMonth(1), until)
                + sum(counts + " and category <> '*'", "M", from, until.withDayOfMonth(1));
        sum(counts + " and category = '*'", "M", from.minusYears(1), from);
        sum(
                "select * from tallies where source <> '*' and person = 0 and category = '*' and grain = ?"
                        + " and tally_day >= ? and tally_day < ?",
                "M",
                from,
                until);
        sum(counts + " and category = '*'", "D", from, until);
        sum(counts + " and category = '*'", "M", LocalDate.EPOCH, today);
        sum(counts + " and category <> '*'", "M", from, today.minusDays(90));
        return inquiries;
    }

    private long sum(String sql, String grain, LocalDate from, LocalDate until) {
        long[] sum = new long[1];
        jdbc.query(
                sql,
                (RowCallbackHandler) row -> {
                    sum[0] += row.getLong("inquiries");
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        row.getObject(column);
                    }
                },
                grain,
                from,
                until);
        return sum[0];
    }

    private List<Long> ids(String sql, Object... values) {
        List<Long> ids = new ArrayList<>();
        jdbc.query(
                sql,
                (RowCallbackHandler) row -> {
                    ids.add(row.getLong(1));
                    for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                        row.getObject(column);
                    }
                },
                values);
        return ids;
    }
}
