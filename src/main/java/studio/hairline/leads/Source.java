package studio.hairline.leads;

import java.util.Arrays;
import java.util.Optional;

/** Where the person heard of the studio. */
public enum Source {
    WEBSITE("Website form"),
    GOOGLE("Google search and maps"),
    INSTAGRAM("Instagram"),
    TIKTOK("TikTok"),
    FACEBOOK("Facebook"),
    REFERRAL("A client's referral"),
    BARBER("Barber"),
    CLINIC("Dermatologist or transplant clinic"),
    WALK_IN("Walk-in"),
    PHONE("Phone"),
    EVENT("Event"),
    NOT_RECORDED("Not recorded");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Source> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
