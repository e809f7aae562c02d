package studio.hairline.receipts;

/** A receipt that is kept. */
public record Receipt(long id, ReceiptLine line) {}
