package studio.hairline.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.history.Earlier;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.Where;

/** Reads the entries that were written down by an instant: those of leads that nothing was done to since, and those of others. */
@Component
class MoneyThenReader {

    private static final int AT_ONCE = 500;

    private static final String UNTOUCHED = Earlier.untouched("m.lead_id", "?");

    private static final String WRITTEN_SINCE = "(select s.lead_id from money_entries s where s.recorded_at >= ?)";

    /** As they are kept, but for those that something was written of since. */
    private static final String HELD_THEN = "m.kind <> 'REQUIRED' and m.lead_id in (select k.lead_id from money_held k"
            + " where k.lead_id not in " + WRITTEN_SINCE + " union all select m.lead_id from money_entries m"
            + " where m.recorded_at < ? and m.lead_id in " + WRITTEN_SINCE + " group by m.lead_id having sum("
            + MoneyMeasure.HELD.counted() + ") > 0)";

    private static final String COLLECTED = "select m.money_day, l.category, l.source, l.assignee_id, "
            + MoneyMeasure.COLLECTED.cents() + " from " + MoneyFigures.TABLE;

    private final JdbcTemplate jdbc;
    private final PortionReader portions;

    MoneyThenReader(JdbcTemplate jdbc, PortionReader portions) {
        this.jdbc = jdbc;
        this.portions = portions;
    }

    /** @return of leads that nothing was done to since */
    Stream<Portion> parts(MoneySplit split, MoneyFilter filter, Instant end) {
        Cut cut = new Cut(MoneyFigures.TABLE, split.sql(), filter.of().cents());
        return portions.read(cut, new Where(), untouched(filter, end)).stream();
    }

    /** @return of the same leads */
    List<MoneyRow> rows(MoneyFilter filter, Instant end) {
        return read(filter, untouched(filter, end));
    }

    /** @return of these leads, whatever the filter asks of them */
    List<MoneyRow> rows(MoneyFilter filter, Instant end, Collection<Long> leads) {
        return inTurn(leads, some -> read(filter, known(filter, end).among("m.lead_id", some)));
    }

    /** @return what was collected and written down since, and all that was collected of these leads, as it stands */
    List<Counted> collectedNow(Instant end, Collection<Long> leads) {
        List<Counted> all = new ArrayList<>(counted(collected().and("m.recorded_at >= ?", end)));
        all.addAll(inTurn(
                leads, some -> counted(collected().and("m.recorded_at < ?", end).among("m.lead_id", some))));
        return all;
    }

    private static Where collected() {
        return new Where().and(MoneyMeasure.COLLECTED.condition());
    }

    private List<Counted> counted(Where where) {
        return jdbc.query(COLLECTED + where.text(), where::set, (row, n) -> counted(row));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getObject(1, LocalDate.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, Long.class),
                Map.of(Tally.COLLECTED_CENTS, row.getLong(5)));
    }

    private static <T> List<T> inTurn(Collection<Long> leads, Function<List<Long>, List<T>> some) {
        List<Long> all = List.copyOf(leads);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(some.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return found;
    }

    /** @return what was written down afterwards, whatever the filter asks of leads */
    List<MoneyRow> since(MoneyFilter filter, Instant end) {
        Where where = filter.ofEntries(new Where().and(filter.of().condition()));
        return read(filter, where.and("m.recorded_at >= ?", end));
    }

    private List<MoneyRow> read(MoneyFilter filter, Where where) {
        return jdbc.query(MoneyFigures.select(filter, where), where::set, MoneyFigures::read);
    }

    private static Where untouched(MoneyFilter filter, Instant end) {
        return filter.ofLeads(known(filter, end)).and(UNTOUCHED, end);
    }

    private static Where known(MoneyFilter filter, Instant end) {
        Where counted = filter.of() == MoneyMeasure.HELD
                ? new Where().and(HELD_THEN, end, end, end)
                : new Where().and(filter.of().condition());
        return filter.ofEntries(counted).and("m.recorded_at < ?", end);
    }
}
