package studio.hairline.care;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom to call, the latest due first.
 *
 * @param resting how many more there are whom somebody let rest
 */
public record RecallList(RecallKind kind, LocalDate today, List<Recall> all, long resting) {

    /** @return those of the kind who stand so; of stalled series everybody is overdue */
    public List<Recall> of(Recall.State state) {
        return all.stream().filter(one -> one.state(today) == state).toList();
    }

    /** @return those who have to be called: no touch-up is booked */
    public long toCall() {
        return all.size() - of(Recall.State.BOOKED).size();
    }
}
