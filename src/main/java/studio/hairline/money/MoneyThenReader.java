package studio.hairline.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.Where;

/** Reads the entries that were written down by an instant: those of leads that nothing was done to since, and those of others. */
@Component
class MoneyThenReader {

    private static final int AT_ONCE = 5_000;

    private static final String WRITTEN_SINCE = "(select s.lead_id from money_entries s where s.recorded_at >= ?)";

    /** As they are kept, but for those that something was written of since. */
    private static final String HELD_THEN = "select k.lead_id from money_held k where k.lead_id not in " + WRITTEN_SINCE
            + " union all select m.lead_id from money_entries m where m.recorded_at < ? and m.lead_id in "
            + WRITTEN_SINCE + " group by m.lead_id having sum(" + MoneyMeasure.HELD.counted() + ") > 0";

    private static final String ASKED = "m.kind <> 'REQUIRED'";

    private static final String COLLECTED = "select m.money_day, l.category, l.source, l.assignee_id, "
            + MoneyMeasure.COLLECTED.cents() + " from " + MoneyFigures.TABLE;

    private final JdbcTemplate jdbc;
    private final PortionReader portions;

    MoneyThenReader(JdbcTemplate jdbc, PortionReader portions) {
        this.jdbc = jdbc;
        this.portions = portions;
    }

    /**
     * Up to when.
     *
     * @param touched the leads that something was done to since
     * @param held with whom something was held then
     */
    record Look(Instant end, Set<Long> touched, Supplier<Set<Long>> held) {}

    /** @return with whom something was held at an instant */
    Set<Long> held(Instant end) {
        Where asked = new Where().and(HELD_THEN, end, end, end);
        return new HashSet<>(jdbc.query(asked.condition(), asked::set, (row, n) -> row.getLong(1)));
    }

    /** @return of leads that nothing was done to since */
    Stream<Portion> parts(MoneySplit split, MoneyFilter filter, Look look) {
        Cut cut = new Cut(MoneyFigures.TABLE, split.sql(), filter.of().cents());
        return portions.read(cut, new Where(), untouched(filter, look)).stream();
    }

    /** @return of the same leads */
    List<MoneyRow> rows(MoneyFilter filter, Look look) {
        return read(filter, untouched(filter, look));
    }

    /** @return of the others, whatever the filter asks of them */
    List<MoneyRow> rowsOfTouched(MoneyFilter filter, Look look) {
        Set<Long> leads = new HashSet<>(look.touched());
        if (filter.of() == MoneyMeasure.HELD) {
            leads.retainAll(look.held().get());
        }
        return inTurn(leads, some -> read(filter, known(filter, look.end()).oneOf("m.lead_id", some)));
    }

    /** @return what was collected and written down since, and all that was collected of these leads, as it stands */
    List<Counted> collectedNow(Instant end, Collection<Long> leads) {
        List<Counted> all = new ArrayList<>(counted(collected().and("m.recorded_at >= ?", end)));
        all.addAll(inTurn(
                leads, some -> counted(collected().and("m.recorded_at < ?", end).oneOf("m.lead_id", some))));
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

    private static Where untouched(MoneyFilter filter, Look look) {
        Where known = filter.ofLeads(known(filter, look.end()));
        if (filter.of() != MoneyMeasure.HELD) {
            return known.noneOf("m.lead_id", look.touched());
        }
        Set<Long> held = new HashSet<>(look.held().get());
        held.removeAll(look.touched());
        return known.oneOf("m.lead_id", held);
    }

    private static Where known(MoneyFilter filter, Instant end) {
        Where counted = new Where()
                .and(filter.of() == MoneyMeasure.HELD ? ASKED : filter.of().condition());
        return filter.ofEntries(counted).and("m.recorded_at < ?", end);
    }
}
