package studio.hairline.calendar.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;

/**
 * One column of hours: a day, and whose or which chair's.
 *
 * @param id of the artist or chair; 0 for what has none, null for a whole day
 */
record CalendarColumn(LocalDate day, Axis axis, @Nullable Long id, String title) {

    private static final Pattern KEY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(DAY|ARTIST|CHAIR)/(\\d{1,18})?");

    /** What the columns of a page differ in. */
    enum Axis {
        DAY,
        ARTIST,
        CHAIR
    }

    String key() {
        return day + "/" + axis + "/" + (id == null ? "" : id);
    }

    /** @return nothing for what a browser made up */
    static Optional<CalendarColumn> read(String key) {
        Matcher found = KEY.matcher(key);
        return found.matches()
                ? Optional.of(new CalendarColumn(
                        LocalDate.parse(found.group(1)),
                        Axis.valueOf(found.group(2)),
                        found.group(3) == null ? null : Long.valueOf(found.group(3)),
                        ""))
                : Optional.empty();
    }

    boolean holds(LocalDate when, Stay stay) {
        return when.equals(day)
                && switch (axis) {
                    case DAY -> true;
                    case ARTIST -> Objects.equals(id, orNone(stay.artistId()));
                    case CHAIR -> Objects.equals(id, orNone(stay.chairId()));
                };
    }

    /** A block is in the way of its artist and chair, or of everybody. */
    boolean isBlocked(Stay block) {
        boolean everybody = block.artistId() == null && block.chairId() == null;
        return everybody
                || switch (axis) {
                    case DAY -> true;
                    case ARTIST -> Objects.equals(id, block.artistId());
                    case CHAIR -> Objects.equals(id, block.chairId());
                };
    }

    /** @return whose it is after it was dropped here */
    @Nullable
    Long artist(@Nullable Long before) {
        return axis == Axis.ARTIST ? chosen() : before;
    }

    @Nullable
    Long chair(@Nullable Long before) {
        return axis == Axis.CHAIR ? chosen() : before;
    }

    private @Nullable Long chosen() {
        return id == null || id == 0 ? null : id;
    }

    private static Long orNone(@Nullable Long some) {
        return some == null ? Long.valueOf(0) : some;
    }
}
