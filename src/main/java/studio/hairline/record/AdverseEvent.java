package studio.hairline.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.ui.Formats;

/**
 * An infection or reaction after a session, which the state is told of.
 *
 * @param due the last day to tell the state
 * @param reported on which day the state was told; null until then
 */
public record AdverseEvent(
        long id,
        long sessionId,
        LocalDate day,
        String description,
        LocalDate due,
        @Nullable LocalDate reported) {

    static final int WORKING_DAYS = 5;
    public static final int LONGEST = 2_000;

    public boolean isOpen() {
        return reported == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(due);
    }

    /** @return until when the state is told, or when it was */
    public String told(LocalDate today) {
        if (reported != null) {
            return "Reported " + Formats.day(reported);
        }
        return (isOverdue(today) ? "Overdue since " : "Report by ") + Formats.day(due);
    }
}
