package studio.hairline.money;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of entries.
 *
 * @param name of the person
 * @param cents as many as the entry counts for what the list is about
 * @param takesBack whether it takes another back
 */
public record MoneyRow(
        long id,
        long leadId,
        String name,
        MoneyKind kind,
        @Nullable Means means,
        long cents,
        LocalDate day,
        Instant recordedAt,
        String note,
        boolean takesBack) {}
