package studio.hairline.chairs;

import java.util.Objects;

/**
 * A time that is not free any more.
 *
 * @param key of what takes it, such as {@code SESSION:7}
 * @param words what it is, such as "a session"
 */
public record Taken(String key, Stay stay, String words) {

    /** The whole studio: for every artist and every chair. */
    private static final String BLOCK = "BLOCK:";

    static String block(long id) {
        return BLOCK + id;
    }

    boolean takesArtistOf(Stay other) {
        return isStudioWide() || (other.artistId() != null && Objects.equals(stay.artistId(), other.artistId()));
    }

    boolean takesChairOf(Stay other) {
        return other.chairId() != null && Objects.equals(stay.chairId(), other.chairId());
    }

    /** A block that names nobody is for everybody; a visit without artist and chair is in nobody's way. */
    boolean isStudioWide() {
        return key.startsWith(BLOCK) && stay.artistId() == null && stay.chairId() == null;
    }
}
