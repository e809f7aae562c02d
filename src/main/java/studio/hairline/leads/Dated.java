package studio.hairline.leads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /** @return the studio day of a lead; null where that did not happen */
    @Nullable
    LocalDate day(Lead lead) {
        return switch (this) {
            case RECEIVED -> lead.arrival.day();
            case CONVERTED -> lead.conversion == null ? null : lead.conversion.day();
            case LOST -> lead.loss == null ? null : lead.loss.day();
        };
    }

    String day() {
        return day;
    }

    String at() {
        return at;
    }
}
