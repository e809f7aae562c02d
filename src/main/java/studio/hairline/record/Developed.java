package studio.hairline.record;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A photo ready to be kept: JPEGs of every size.
 *
 * @param width of the largest, in pixels
 * @param day on which the camera says it was taken
 */
record Developed(
        Map<PhotoSize, byte[]> pictures,
        int width,
        int height,
        @Nullable LocalDate day) {}
