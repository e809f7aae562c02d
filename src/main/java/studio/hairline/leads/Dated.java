package studio.hairline.leads;

/** The day of a lead that a figure goes by. */
public enum Dated {
    RECEIVED("received_day", "received_at"),
    CONVERTED("converted_day", "converted_at"),
    LOST("lost_day", "lost_at");

    private final String day;
    private final String at;

    Dated(String day, String at) {
        this.day = day;
        this.at = at;
    }

    String day() {
        return day;
    }

    String at() {
        return at;
    }
}
