package studio.hairline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.file.Line;

/**
 * A line that says which booking was missed.
 *
 * @param code the client; empty where the file does not say who
 * @param service empty where the file does not say
 * @param staff empty where the file does not say
 * @param artistId the user that staff means, if it means one
 * @param from first instant it may have started at
 * @param until the instant after the last
 */
record NoShowEntry(
        Line line,
        Identity identity,
        String code,
        String service,
        String staff,
        @Nullable Long artistId,
        Instant from,
        Instant until)
        implements Entry {}
