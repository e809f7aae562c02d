package studio.hairline.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** The first time a lead was lost; reopening does not erase it. */
@Embeddable
public record Loss(
        @Column(name = "lost_at") Instant at,
        @Column(name = "lost_day") LocalDate day,

        @Enumerated(EnumType.STRING) @Column(name = "lost_reason")
        LostReason reason) {}
