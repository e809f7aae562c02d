package studio.hairline.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A photo as pages list it, without its pictures.
 *
 * @param addedBy null for the system
 */
public record Photo(
        long id,
        long personId,
        PhotoLabel label,
        Instant addedAt,
        @Nullable Long addedBy) {

    /** By the day they were taken. */
    public static final Comparator<Photo> OLDEST_FIRST =
            Comparator.comparing(Photo::day).thenComparing(Photo::id);

    public LocalDate day() {
        return Objects.requireNonNull(label.day());
    }

    /** @return where whoever is signed in sees it */
    public String address(PhotoSize size) {
        return "photos/" + id + "/" + size.code();
    }
}
