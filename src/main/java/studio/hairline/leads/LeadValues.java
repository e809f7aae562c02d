package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.Shelf;
import studio.hairline.tallies.ShelfRun;

/** Reads a list ordered by a value of its rows, such as the price; those without one come last either way. */
@Component
class LeadValues {

    private final LeadReader reader;

    LeadValues(LeadReader reader) {
        this.reader = reader;
    }

    List<LeadLine> read(LeadPages list, List<Long> people, long offset, int limit) {
        List<Shelf<Comparable<?>>> values = list.found().once(list.order(), () -> values(list, people));
        LeadPart whole = LeadPart.whole(list.filter(), people, list.order());
        ShelfRun<Comparable<?>> run = ShelfRun.of(values, offset, limit);
        List<LeadLine> lines = new ArrayList<>();
        if (!run.isEmpty()) {
            boolean down = list.order().descending();
            var range = new LeadPart.Only.Between(down ? run.last() : run.first(), down ? run.first() : run.last());
            lines.addAll(reader.lines(whole.only(range), run.skip(), limit));
        }
        if (lines.size() < limit) {
            long with = values.stream().mapToLong(Shelf::count).sum();
            LeadPart without = whole.only(new LeadPart.Only.Missing());
            lines.addAll(reader.lines(without, Math.max(0, offset - with), limit - lines.size()));
        }
        return lines;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Shelf<Comparable<?>>> values(LeadPages list, List<Long> people) {
        Comparator<Shelf<Comparable<?>>> natural = (one, other) -> ((Comparable) one.key()).compareTo(other.key());
        return reader
                .<Comparable<?>>counts(
                        list.filter(),
                        people,
                        list.order().by(),
                        row -> value(list.order().by(), row))
                .stream()
                .sorted(list.order().descending() ? natural.reversed() : natural)
                .toList();
    }

    private static Comparable<?> value(LeadSort by, ResultSet row) throws SQLException {
        return switch (by) {
            case DAY, RECEIVED -> Objects.requireNonNull(row.getObject(1, LocalDate.class));
            case RESPONSE, CONVERTED_IN -> row.getInt(1);
            case PRICE -> row.getLong(1);
            case CATEGORY, SOURCE, ASSIGNEE, STAGE -> throw new IllegalArgumentException(by.name());
        };
    }
}
