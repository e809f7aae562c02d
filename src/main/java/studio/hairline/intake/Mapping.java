package studio.hairline.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.file.Column;
import studio.hairline.intake.file.Looks;

/**
 * Which column holds what.
 *
 * @param columns a column's index for each field that has one
 */
public record Mapping(Map<Field, Integer> columns) {

    private static final int ENOUGH = 6;
    private static final int NAMED = 12;

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /** What the columns' names and cells speak for: the strongest claim first, each column and field once. */
    public static Mapping suggest(ImportKind kind, List<Column> columns) {
        List<Claim> claims = new ArrayList<>();
        for (Field field : kind.fields()) {
            columns.forEach(column -> claims.add(new Claim(field, column.index(), strength(field, column))));
        }
        claims.removeIf(claim -> claim.strength < ENOUGH);
        claims.sort(Comparator.comparingInt(Claim::strength).reversed());
        Map<Field, Integer> chosen = new EnumMap<>(Field.class);
        for (Claim claim : claims) {
            if (!chosen.containsKey(claim.field) && !chosen.containsValue(claim.column)) {
                chosen.put(claim.field, claim.column);
            }
        }
        return new Mapping(chosen);
    }

    public @Nullable Integer column(Field field) {
        return columns.get(field);
    }

    public boolean has(Field field) {
        return columns.containsKey(field);
    }

    public Mapping with(Field field, @Nullable Integer column) {
        Map<Field, Integer> other = new EnumMap<>(Field.class);
        other.putAll(columns);
        if (column == null) {
            other.remove(field);
        } else {
            other.put(field, column);
        }
        return new Mapping(other);
    }

    private record Claim(Field field, int column, int strength) {}

    private static int strength(Field field, Column column) {
        if (column.filled() == 0) {
            return 0;
        }
        int named = named(field, column.name());
        boolean alike = column.looks() == field.looks();
        boolean telling = field.looks() != Looks.TEXT && field.looks() != Looks.NUMBER;
        if (telling && !alike && !(field == Field.TIME && column.looks() == Looks.NUMBER)) {
            return column.looks() == Looks.TEXT && named == NAMED ? NAMED - 5 : 0;
        }
        return named + (alike ? telling ? 6 : 1 : 0) - (field == Field.CONVERTED ? 4 : 0);
    }

    /** A name we know speaks louder than one with such words in it. */
    private static int named(Field field, String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        if (field.words().contains(words)) {
            return NAMED;
        }
        return field.words().stream().anyMatch(w -> w.length() > 3 && (" " + words + " ").contains(" " + w + " "))
                ? 6
                : 0;
    }
}
