package studio.hairline.leads;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;

/**
 * A stretch of an ordered list, narrowed so far that the database reads little more than the rows asked for.
 *
 * @param people whom the filter's text means
 * @param days those the stretch lies on, by the day the list goes by; null for any
 * @param only its group or values; null for any
 */
record LeadPart(
        LeadFilter filter,
        List<Long> people,
        LeadOrder order,
        @Nullable Period days,
        @Nullable Only only) {

    private static final int FEW = 50;

    /** Values of the column the list is ordered by: some, a range of them, none at all, or any. */
    sealed interface Only {

        record Among(List<?> values) implements Only {}

        record Between(Comparable<?> low, Comparable<?> high) implements Only {}

        record Missing() implements Only {}

        record Present() implements Only {}
    }

    static LeadPart whole(LeadFilter filter, List<Long> people, LeadOrder order) {
        return new LeadPart(filter, people, order, null, null);
    }

    LeadPart on(Period onlyDays) {
        return new LeadPart(filter, people, order, onlyDays, only);
    }

    LeadPart only(Only values) {
        return new LeadPart(filter, people, order, days, values);
    }

    /** @return whether it is about a few people, who have no more than a few leads each */
    boolean isOfFew() {
        return !people.isEmpty() && people.size() <= FEW;
    }
}
