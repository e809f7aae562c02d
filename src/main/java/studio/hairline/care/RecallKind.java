package studio.hairline.care;

import java.util.Arrays;
import java.util.Locale;

/** Why somebody is called who was in the chair already. */
public enum RecallKind {
    TOUCH_UP(
            "Touch-ups due",
            "The series is done, and the last session or touch-up was so many months ago as the work on this category lasts."
                    + " Whoever books within 90 days after it is due comes in the window."),
    STALLED(
            "Stalled series",
            "A session is done, more are to come, none is booked, and the last was longer ago than is set for the category: 35 days, as usual.");

    private final String label;
    private final String definition;

    RecallKind(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    /** @return how an address calls it */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the one an address means, else touch-ups */
    public static RecallKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(TOUCH_UP);
    }
}
