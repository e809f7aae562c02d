package studio.hairline.leads;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;

/** The meeting that settles goals, design and the number of sessions. */
@Entity
@Table(name = "consultations")
class Consultation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultations_seq")
    @SequenceGenerator(name = "consultations_seq", sequenceName = "consultations_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Version
    int version;

    long leadId;

    @Enumerated(EnumType.STRING)
    ConsultationKind kind;

    Instant startsAt;
    LocalDate startDay;
    int lengthMinutes;

    @Nullable
    Long artistId;

    @Nullable
    Long chairId;

    @Enumerated(EnumType.STRING)
    ConsultationOutcome outcome = ConsultationOutcome.BOOKED;

    /** The row that was booked first, when this is what it moved to: outside it is one appointment. */
    @Nullable
    Long firstId;

    /** With the version, how often the appointment has changed: it grows with each move, and with each that is taken back. */
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    Consultation(long leadId, ConsultationKind kind, Stay stay, LocalDate day) {
        this.leadId = leadId;
        this.kind = kind;
        this.startsAt = stay.startsAt();
        this.startDay = day;
        this.lengthMinutes = stay.minutes();
        this.artistId = stay.artistId();
        this.chairId = stay.chairId();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    void end(ConsultationOutcome as, Instant now) {
        if (outcome != ConsultationOutcome.BOOKED) {
            throw new Refusal("This consultation has an outcome already: " + outcome.label() + ".");
        }
        if (as.needsStart() && startsAt.isAfter(now)) {
            throw new Refusal("This consultation has not started yet.");
        }
        outcome = as;
    }

    /** It is the same appointment as another, changed once more. */
    void follow(Consultation other) {
        firstId = Objects.requireNonNullElse(other.firstId, other.id());
        revision = other.revision + other.version + 1;
    }

    /** It was called off or missed by mistake. */
    void expect() {
        if (outcome != ConsultationOutcome.CANCELLED
                && outcome != ConsultationOutcome.CANCELLED_LATE
                && outcome != ConsultationOutcome.MISSED) {
            throw new Refusal("This consultation is not called off.");
        }
        await();
    }

    /** What was said of its outcome was a mistake. */
    void await() {
        outcome = ConsultationOutcome.BOOKED;
    }

    /** It never went to the other one's time, and has changed once more. */
    void unmove(Consultation moved) {
        follow(moved);
        await();
    }

    Stay stay() {
        return new Stay(startsAt, lengthMinutes, artistId, chairId);
    }

    Booked details() {
        return new Booked(id(), leadId, kind, startsAt, outcome, stay());
    }
}
