package studio.hairline.treatments;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of a session. */
public enum SessionStatus {
    SCHEDULED("Scheduled"),
    COMPLETED("Completed"),
    MISSED("No-show"),
    CANCELLED("Cancelled"),
    CANCELLED_LATE("Cancelled late"),
    /** Its time was left with a shorter notice than the studio asks for; the session itself goes on elsewhere. */
    MOVED_LATE("Moved late");

    /** Those of which {@link #isOff} is true, as the database lists them. */
    public static final String OFF = Arrays.stream(values())
            .filter(SessionStatus::isOff)
            .map(one -> "'" + one.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return whether it stands in its series: it took place, or is going to */
    public boolean isLive() {
        return this == SCHEDULED || this == COMPLETED;
    }

    public boolean isCancelled() {
        return this == CANCELLED || this == CANCELLED_LATE;
    }

    /** @return whether nothing takes place at its time, and nothing was to any more when it came */
    public boolean isOff() {
        return isCancelled() || this == MOVED_LATE;
    }

    public static Optional<SessionStatus> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
