package studio.hairline.dashboard;

import java.time.LocalDate;
import studio.hairline.figures.Period;

/** How many studio days ago an open lead was received. */
enum Age {
    TODAY_OR_YESTERDAY("0–1 days", 0, 1),
    DAYS_2_3("2–3 days", 2, 3),
    DAYS_4_7("4–7 days", 4, 7),
    DAYS_8_14("8–14 days", 8, 14),
    DAYS_15_30("15–30 days", 15, 30),
    DAYS_31_90("31–90 days", 31, 90),
    OLDER("Older", 91, Integer.MAX_VALUE);

    private final String label;
    private final int least;
    private final int most;

    Age(String label, int least, int most) {
        this.label = label;
        this.least = least;
        this.most = most;
    }

    String label() {
        return label;
    }

    Period arrivals(LocalDate today) {
        LocalDate from = this == OLDER ? Period.ALL_TIME.from() : today.minusDays(most);
        return new Period(from, today.minusDays(least - 1L));
    }
}
