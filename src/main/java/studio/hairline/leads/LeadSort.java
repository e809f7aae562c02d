package studio.hairline.leads;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import studio.hairline.tallies.Slice.Split;

/** What a list of leads can be ordered by; among equals the day of the list decides, the latest first. */
public enum LeadSort {
    /** The day the list goes by: of receipt, conversion or loss. */
    DAY("received_day", Split.NOTHING),
    CATEGORY("category", Split.CATEGORY),
    SOURCE("source", Split.SOURCE),
    ASSIGNEE("assignee_id", Split.PERSON),
    STAGE("stage", Split.NOTHING),
    RECEIVED("received_day", Split.NOTHING),
    RESPONSE("answered_minutes", Split.NOTHING),
    CONVERTED_IN("converted_in_days", Split.NOTHING),
    PRICE("price_cents", Split.NOTHING);

    private final String column;
    private final Split split;

    LeadSort(String column, Split split) {
        this.column = column;
        this.split = split;
    }

    /** @return whether only the owner may order by it */
    public boolean isMoney() {
        return this == PRICE;
    }

    /** @return as it stands in a URL */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LeadSort> of(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** @return whether the list falls into a few groups, each ordered by day */
    boolean isGrouped() {
        return this == CATEGORY || this == SOURCE || this == ASSIGNEE || this == STAGE;
    }

    String column() {
        return column;
    }

    Split split() {
        return split;
    }
}
