package studio.hairline.chairs;

import java.time.Duration;
import java.time.Instant;

/** How long before the time one may still call off without a word about money. */
public record Notice(Duration least) {

    public static final Notice USUAL = new Notice(Duration.ofHours(48));

    public boolean isLate(Instant startsAt, Instant now) {
        return Duration.between(now, startsAt).compareTo(least) < 0;
    }

    /** @return "less than 48 hours' notice" */
    public String lateWords() {
        return "less than " + least.toHours() + (least.toHours() == 1 ? " hour's notice" : " hours' notice");
    }
}
