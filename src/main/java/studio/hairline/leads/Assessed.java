package studio.hairline.leads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody took the hair loss for on a day.
 *
 * @param by the user; null for the person's own words
 */
public record Assessed(
        Category category, @Nullable String grade, @Nullable Long by, LocalDate on) {}
