package studio.hairline.leads;

/** The day of a lead that a figure goes by. */
public enum Dated {
    RECEIVED,
    CONVERTED,
    LOST;

    String day() {
        return column("_day");
    }

    String at() {
        return column("_at");
    }

    private String column(String ending) {
        return switch (this) {
                    case RECEIVED -> "received";
                    case CONVERTED -> "converted";
                    case LOST -> "lost";
                }
                + ending;
    }
}
