package studio.hairline.money;

/** One line of an entry. */
record Posting(Account account, long cents) {}
