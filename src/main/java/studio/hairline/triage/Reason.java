package studio.hairline.triage;

import java.time.Duration;

/** Why something waits for us; what waits for two reasons waits for the older one. */
public enum Reason {
    NEW("New", "nobody answered yet", Duration.ofDays(1)),
    THEY_WROTE("They wrote back", "they wrote back", Duration.ofDays(1)),
    OUTCOME("No outcome", "what became of the consultation is not recorded", Duration.ofDays(3)),
    WOKEN("Woken", "its snooze is over", Duration.ofDays(7)),
    FOLLOW_UP("Follow-up due", "its next step is due", Duration.ofDays(7));

    private final String label;
    private final String because;
    private final Duration halfLife;

    Reason(String label, String because, Duration halfLife) {
        this.label = label;
        this.because = because;
        this.halfLife = halfLife;
    }

    public String label() {
        return label;
    }

    public String because() {
        return because;
    }

    /**
     * How fast waiting hurts: the part of the chance an hour more costs when it halves every so often, and up to twice of that as
     * the target comes near. The half-lives are an assumption (docs/decisions/008-inbox-order.md), not a measurement.
     */
    double hurt(Clock clock) {
        double hours = halfLife.toMinutes() / 60.0;
        double perHour = 1 - Math.pow(0.5, 1 / hours);
        double used =
                (double) clock.open().toMillis() / Math.max(1, clock.target().toMillis());
        return perHour * (1 + Math.min(1, used));
    }
}
