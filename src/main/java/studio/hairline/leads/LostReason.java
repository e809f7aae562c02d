package studio.hairline.leads;

import java.util.Arrays;
import java.util.Optional;

/** Why a lead was lost. */
public enum LostReason {
    PRICE("Price"),
    NO_ANSWER("Never answered us"),
    WENT_ELSEWHERE("Went elsewhere"),
    NOT_SUITABLE("Not suitable"),
    NOT_NOW("Not now"),
    FEAR("Fear of the result or of pain"),
    OUT_OF_AREA("Too far away"),
    NOT_RECORDED("Not recorded");

    private final String label;

    LostReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<LostReason> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
