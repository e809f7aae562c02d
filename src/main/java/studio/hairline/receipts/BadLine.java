package studio.hairline.receipts;

/** A line of a file that is no receipt, and why. */
public record BadLine(int number, String why) {}
