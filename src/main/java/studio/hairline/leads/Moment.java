package studio.hairline.leads;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** An instant and the studio day it belongs to. */
@Embeddable
public record Moment(Instant at, LocalDate day) {}
