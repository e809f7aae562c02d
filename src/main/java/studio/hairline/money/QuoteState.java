package studio.hairline.money;

/** How an offer stands. */
public enum QuoteState {
    DRAFT("Draft"),
    SENT("Sent"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    EXPIRED("Expired"),
    REPLACED("Replaced by a newer one");

    private final String label;

    QuoteState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
