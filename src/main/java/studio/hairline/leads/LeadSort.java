package studio.hairline.leads;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import studio.hairline.tallies.Slice.Split;

/** What a list of leads can be ordered by; among equals the day of the list decides, the latest first. */
public enum LeadSort {
    /** The day the list goes by: of receipt, conversion or loss. */
    DAY(lead -> lead.get("arrival").get("day"), Split.NOTHING),
    CATEGORY(lead -> lead.get("category"), Split.CATEGORY),
    SOURCE(lead -> lead.get("source"), Split.SOURCE),
    ASSIGNEE(lead -> lead.get("assigneeId"), Split.PERSON),
    STAGE(lead -> lead.get("stage"), Split.NOTHING),
    RECEIVED(lead -> lead.get("arrival").get("day"), Split.NOTHING),
    RESPONSE(lead -> lead.get("answer").get("minutes"), Split.NOTHING),
    CONVERTED_IN(lead -> lead.get("conversion").get("inDays"), Split.NOTHING),
    PRICE(lead -> lead.get("conversion").get("priceCents"), Split.NOTHING);

    private final Function<Root<Lead>, Path<?>> path;
    private final Split split;

    @SuppressWarnings("ImmutableEnumChecker")
    LeadSort(Function<Root<Lead>, Path<?>> path, Split split) {
        this.path = path;
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

    Path<?> path(Root<Lead> lead) {
        return path.apply(lead);
    }

    Split split() {
        return split;
    }
}
