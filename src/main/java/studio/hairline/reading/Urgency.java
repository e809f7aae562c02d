package studio.hairline.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That they are in a hurry. @param by the day they name; null when they name none */
public record Urgency(@Nullable LocalDate by) {}
