package studio.hairline.money;

import java.util.List;
import studio.hairline.history.Refusal;

/**
 * What a quote says.
 *
 * @param sessions k of the series
 * @param validDays how many days it can be accepted, the one it was sent on included
 */
public record Offer(int sessions, int validDays, List<QuoteLine> lines) {

    public Offer {
        lines = List.copyOf(lines);
        if (sessions < 1 || sessions > 12) {
            throw new Refusal("A plan has between 1 and 12 sessions.");
        }
        if (validDays < 1 || validDays > 365) {
            throw new Refusal("A quote is valid between 1 and 365 days.");
        }
        if (lines.isEmpty() || lines.size() > 20) {
            throw new Refusal("A quote has between 1 and 20 lines.");
        }
        if (lines.stream().mapToLong(QuoteLine::cents).sum() <= 0) {
            throw new Refusal("The lines of the quote have to come to more than nothing.");
        }
    }

    public long total() {
        return lines.stream().mapToLong(QuoteLine::cents).sum();
    }
}
