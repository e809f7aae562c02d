package studio.hairline.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionStatus;

/**
 * The session a record is of.
 *
 * @param name of the person; says so when there is none
 * @param number n of the series; null outside one
 * @param planned k of the series; null outside one
 * @param minutes as they were planned
 * @param artist the name; empty when nobody is known
 */
public record ChairVisit(
        long id,
        @Nullable Long personId,
        String name,
        @Nullable Long leadId,
        @Nullable Integer number,
        @Nullable Integer planned,
        SessionKind kind,
        SessionStatus status,
        Instant startsAt,
        int minutes,
        String artist,
        Category category) {

    /** @return "Session 2 of 3", or "Touch-up" */
    public String words() {
        if (number == null) {
            return kind.label();
        }
        return "Session " + number + (planned == null ? "" : " of " + planned);
    }

    /** @return whether it takes place, or took place */
    boolean isInTheChair() {
        return status == SessionStatus.SCHEDULED || status == SessionStatus.COMPLETED;
    }
}
