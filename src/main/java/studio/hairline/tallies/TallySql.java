package studio.hairline.tallies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.hairline.figures.Period;

/** The statement behind a question to the tallies. Stretches of months and days are joined by {@code union all}, each by index. */
class TallySql {

    private final Slice slice;
    private final List<Tally> tallies;
    private final List<String> parts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    TallySql(Slice slice, Set<Tally> tallies) {
        this.slice = slice;
        this.tallies = List.copyOf(tallies);
    }

    TallySql days(Period period) {
        stretch(TallyKey.DAY, period.from(), period.until());
        return this;
    }

    TallySql months(Period period) {
        LocalDate first = period.from().minusDays(1).withDayOfMonth(1).plusMonths(1);
        LocalDate last = period.until().withDayOfMonth(1);
        if (!first.isBefore(last)) {
            return days(period);
        }
        stretch(TallyKey.DAY, period.from(), first);
        stretch(TallyKey.MONTH, first, last);
        stretch(TallyKey.DAY, last, period.until());
        return this;
    }

    String text() {
        return parts.isEmpty() ? "select tally_day from tallies where 1 = 0" : String.join(" union all ", parts);
    }

    Object[] arguments() {
        return arguments.toArray();
    }

    TallyRow row(ResultSet row) throws SQLException {
        Map<Tally, Long> amounts = new EnumMap<>(Tally.class);
        for (int i = 0; i < tallies.size(); i++) {
            amounts.put(tallies.get(i), row.getLong(i + 3));
        }
        return new TallyRow(row.getObject(1, LocalDate.class), row.getString(2), amounts);
    }

    private void stretch(String grain, LocalDate from, LocalDate until) {
        if (!from.isBefore(until)) {
            return;
        }
        List<String> where = new ArrayList<>();
        choose(where, "source", slice.sources(), Slice.Split.SOURCE);
        person(where);
        choose(where, "category", slice.categories(), Slice.Split.CATEGORY);
        where.add("grain = ? and tally_day >= ? and tally_day < ?");
        Collections.addAll(arguments, grain, from, until);
        parts.add("select tally_day, " + key() + ", " + amounts() + " from tallies where " + String.join(" and ", where)
                + (slice.isKept()
                        ? ""
                        : " group by tally_day" + (slice.split() == Slice.Split.NOTHING ? "" : ", " + key())));
    }

    /** Summed up only where the answer is not kept as it is. */
    private String amounts() {
        return tallies.stream()
                .map(tally -> slice.isKept() ? tally.column() : "sum(" + tally.column() + ")")
                .collect(Collectors.joining(", "));
    }

    private void choose(List<String> where, String column, Set<String> chosen, Slice.Split split) {
        if (!chosen.isEmpty()) {
            where.add(column + " in (" + String.join(", ", Collections.nCopies(chosen.size(), "?")) + ")");
            arguments.addAll(chosen);
        } else if (slice.split() == split) {
            where.add(column + " <> '" + TallyKey.ALL + "'");
        } else {
            where.add(column + " = '" + TallyKey.ALL + "'");
        }
    }

    private void person(List<String> where) {
        Long person = slice.person();
        if (person == null && slice.split() == Slice.Split.PERSON) {
            where.add("person <> " + TallyKey.EVERYBODY);
            return;
        }
        where.add("person = ?");
        arguments.add(person == null ? TallyKey.EVERYBODY : person);
    }

    private String key() {
        return switch (slice.split()) {
            case NOTHING -> "'" + TallyKey.ALL + "'";
            case CATEGORY -> "category";
            case SOURCE -> "source";
            case PERSON -> "cast(person as varchar(20))";
        };
    }
}
