package studio.hairline.leads;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who said, on which day, what kind of hair loss it is; written once, so the first one is kept. */
@Entity
@Table(name = "assessments")
class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessments_seq")
    @SequenceGenerator(name = "assessments_seq", sequenceName = "assessments_seq", allocationSize = 50)
    @Nullable
    Long id;

    long personId;
    long leadId;

    @Enumerated(EnumType.STRING)
    Category category;

    @Nullable
    String grade;

    /** Null: the person's own words. */
    @Nullable
    Long assessedBy;

    LocalDate assessedOn;

    /** Null where that was not kept. */
    @Nullable
    Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(Lead lead, @Nullable Long assessedBy, LocalDate assessedOn, Instant recordedAt) {
        this.personId = lead.personId;
        this.leadId = lead.id();
        this.category = lead.category;
        this.grade = lead.grade;
        this.assessedBy = assessedBy;
        this.assessedOn = assessedOn;
        this.recordedAt = recordedAt;
    }

    /** @param day that of the instant; where it was not kept when it was written down, it was on its own day */
    boolean isKnown(Instant end, LocalDate day) {
        return recordedAt == null ? assessedOn.isBefore(day) : recordedAt.isBefore(end);
    }

    Assessed details() {
        return new Assessed(category, grade, assessedBy, assessedOn);
    }
}
