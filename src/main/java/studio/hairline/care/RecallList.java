package studio.hairline.care;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom to call, the latest due first.
 *
 * @param resting how many more there are whom somebody let rest
 * @param priced whether it is known until when a touch-up is in the price
 */
public record RecallList(RecallKind kind, LocalDate today, List<Recall> all, long resting, boolean priced) {

    RecallList priced(boolean known) {
        return new RecallList(kind, today, all, resting, known);
    }

    /** @return those of the kind who stand so; of stalled series everybody is overdue */
    public List<Recall> of(Recall.State state) {
        return all.stream().filter(one -> one.state(today) == state).toList();
    }

    /** @return those who have to be called: no touch-up is booked */
    public long toCall() {
        return all.size() - of(Recall.State.BOOKED).size();
    }
}
