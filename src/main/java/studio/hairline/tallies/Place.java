package studio.hairline.tallies;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import studio.hairline.figures.Period;

/** Where in a list by day, the latest first, a page ended; the next one begins behind it, whatever was added meanwhile. */
public record Place(LocalDate day, Instant at, long id) implements Comparable<Place> {

    private static final Comparator<Place> EARLIEST_FIRST =
            Comparator.comparing(Place::day).thenComparing(Place::at).thenComparing(Place::id);

    private static final String BETWEEN = "~";

    @Override
    public int compareTo(Place other) {
        return EARLIEST_FIRST.compare(this, other);
    }

    /** @return as it stands in a URL */
    public String text() {
        return String.join(BETWEEN, day.toString(), at.toString(), Long.toString(id));
    }

    /** @return nothing when it is not understood */
    public static Optional<Place> of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        try {
            return parts.length == 3
                    ? Optional.of(new Place(
                                    LocalDate.parse(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2])))
                            .filter(Place::canBe)
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException somethingElse) {
            return Optional.empty();
        }
    }

    /** No database takes any year. */
    private boolean canBe() {
        return Period.ALL_TIME.contains(day) && Period.ALL_TIME.contains(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** Only what lies behind it in a list by these columns; the row-value form goes along the index. */
    public Where behind(Where where, String dayColumn, String atColumn, String idColumn) {
        return where.and("(" + dayColumn + ", " + atColumn + ", " + idColumn + ") < (?, ?, ?)", day, at, id);
    }
}
