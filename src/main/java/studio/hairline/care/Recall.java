package studio.hairline.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.treatments.TouchUp;

/**
 * Somebody to call, about the work of one inquiry.
 *
 * @param lastDay of the last session or touch-up done
 * @param dueDay when the touch-up is due, or the series stalled
 * @param words the last they wrote, in whichever inquiry; may be empty
 * @param includedUntil the last day a touch-up is in the price of the series; null where it is not
 * @param bookedSession the touch-up that stands in the calendar already
 */
public record Recall(
        long leadId,
        Who who,
        Category category,
        Progress progress,
        LocalDate lastDay,
        LocalDate dueDay,
        String words,
        @Nullable Long bookedSession,
        @Nullable LocalDate includedUntil) {

    /** So long after it is due a touch-up still comes in time. */
    public static final int WINDOW_DAYS = TouchUp.WINDOW_DAYS;

    public record Who(
            long personId,
            String name,
            @Nullable String phone,
            @Nullable String email) {}

    /** How many sessions of the series are done. */
    public record Progress(int done, int planned) {}

    /** Where a touch-up stands on a day. */
    public enum State {
        OVERDUE("Overdue"),
        IN_WINDOW("In its window"),
        BOOKED("Booked");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Recall due(LocalDate day) {
        return new Recall(leadId, who, category, progress, lastDay, day, words, bookedSession, includedUntil);
    }

    Recall included(@Nullable LocalDate until) {
        return new Recall(leadId, who, category, progress, lastDay, dueDay, words, bookedSession, until);
    }

    public State state(LocalDate today) {
        if (bookedSession != null) {
            return State.BOOKED;
        }
        return today.isAfter(lastDayOfWindow()) ? State.OVERDUE : State.IN_WINDOW;
    }

    public LocalDate lastDayOfWindow() {
        return dueDay.plusDays(WINDOW_DAYS);
    }
}
