package studio.hairline.receipts;

import java.util.List;

/**
 * How receipts and payments stand to each other.
 *
 * @param proposed pairs nobody confirmed yet
 * @param receipts for which no payment is found
 * @param payments of the days of the receipts, for which there is none
 * @param matched pairs somebody confirmed, the latest first
 */
public record Board(List<Pair> proposed, List<Receipt> receipts, List<Paid> payments, List<Pair> matched) {

    /** The most receipts, and pairs, that are shown; twice as many payments. */
    public static final int MOST = 500;

    /** @return whether there are, or may be, more than these */
    public boolean isCut() {
        return proposed.size() + receipts.size() >= MOST
                || proposed.size() + payments.size() >= 2 * MOST
                || matched.size() >= MOST;
    }

    public boolean isEmpty() {
        return proposed.isEmpty() && receipts.isEmpty() && matched.isEmpty();
    }
}
