package studio.hairline.receipts;

import java.time.LocalDate;

/** A payment of the ledger, with who paid. */
public record Paid(long id, long leadId, String name, LocalDate day, long cents, String note) {}
