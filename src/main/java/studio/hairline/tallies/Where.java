package studio.hairline.tallies;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;

/**
 * The conditions of a statement with what they compare with. The same kind of question gives the same text, so that the
 * database plans it once.
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param compared one for each question mark of the condition */
    public Where and(String condition, Object... compared) {
        conditions.add(condition);
        Arrays.stream(compared).map(Where::column).forEach(values::add);
        return this;
    }

    /** Any of some values; without any, no row. */
    public Where among(String column, Collection<?> some) {
        if (some.size() == 1) {
            return and(column + " = ?", some.iterator().next());
        }
        String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
        return some.isEmpty() ? and("1 = 0") : and(column + " in (" + marks + ")", some.toArray());
    }

    /** None of some ids, or nothing at all. They stand in the text: a database looks them up in a table made of it once. */
    public Where noneOf(String column, Collection<Long> some) {
        return some.isEmpty() ? this : and("(" + column + " is null or " + column + " not in (" + listed(some) + "))");
    }

    /** One of some ids, which stand in the text, too; without any, no row. */
    public Where oneOf(String column, Collection<Long> some) {
        return some.isEmpty() ? and("1 = 0") : and(column + " in (" + listed(some) + ")");
    }

    private static String listed(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** @param some none for any */
    public Where anyOf(String column, Collection<?> some) {
        return some.isEmpty() ? this : among(column, some);
    }

    /** @param days null for any; one alone, that an index goes on to what stands behind it */
    public Where during(String column, @Nullable Period days) {
        if (days == null) {
            return this;
        }
        return days.days() == 1
                ? and(column + " = ?", days.from())
                : and(column + " >= ? and " + column + " < ?", days.from(), days.until());
    }

    /** @return empty without conditions */
    public String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** @return the conditions as one; always true without any */
    public String condition() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** @return what {@link #condition} compares with, in its order */
    public Object[] compared() {
        return values.toArray();
    }

    /** Sets the values, and the {@code further} ones after them. */
    public void set(PreparedStatement statement, Object... further) throws SQLException {
        int at = 1;
        for (Object value : values) {
            statement.setObject(at++, value);
        }
        for (Object value : further) {
            statement.setObject(at++, value);
        }
    }

    private static Object column(Object value) {
        return switch (value) {
            case Enum<?> code -> code.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> value;
        };
    }
}
