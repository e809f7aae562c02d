package studio.hairline.receipts;

/**
 * A receipt and the payment it belongs to, or may.
 *
 * @param why they are thought to belong together; empty once somebody said so
 */
public record Pair(Receipt receipt, Paid paid, String why) {}
