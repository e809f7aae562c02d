package studio.hairline.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When and how an inquiry came.
 *
 * @param day the studio day of the instant
 * @param hour the studio's hour of the week, 0 Monday 0:00 … 167
 */
@Embeddable
public record Arrival(
        @Column(name = "received_at") Instant at,
        @Column(name = "received_day") LocalDate day,
        @Column(name = "received_hour") short hour,
        @Enumerated(EnumType.STRING) Channel channel) {}
