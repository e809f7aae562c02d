package studio.hairline.money;

/** Where cents stand. What is added to one is taken from another, so that all together are nothing. */
enum Account {
    /** What the client has still to pay of what was agreed. */
    DUE,
    /** The other side of what is due: promised, and not paid. */
    AGREED,
    /** What was paid for sessions not delivered yet; a debt of the studio, therefore below zero. */
    HELD,
    REVENUE,
    FORFEITS,
    CREDITS,
    CASH,
    CARD_TERMINAL,
    TRANSFER,
    OTHER,
    NOT_RECORDED
}
