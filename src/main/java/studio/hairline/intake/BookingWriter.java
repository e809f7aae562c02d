package studio.hairline.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.intake.Arrivals.Chunk;
import studio.hairline.intake.BookingEntry.Visit;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.treatments.SessionEntry;
import studio.hairline.treatments.SessionEntry.By;
import studio.hairline.treatments.SessionEntry.Client;
import studio.hairline.treatments.SessionEntry.Origin;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.Treatments;

/** Brings bookings in, and says of bookings that are here that they were missed. */
@Component
class BookingWriter {

    private final Arrivals arrivals;
    private final Treatments treatments;

    BookingWriter(Arrivals arrivals, Treatments treatments) {
        this.arrivals = arrivals;
        this.treatments = treatments;
    }

    /** @return the session */
    long write(long importId, BookingEntry entry, Chunk chunk) {
        Contact contact = entry.client();
        Long person = contact == null ? null : Long.valueOf(arrivals.person(importId, contact, chunk));
        Visit visit = entry.visit();
        SessionEntry session = new SessionEntry(
                new Client(person, null, visit.category(), Source.NOT_RECORDED),
                kind(visit.kind()),
                entry.startsAt(),
                visit.minutes(),
                new By(visit.artistId(), visit.artistId() == null ? visit.artistName() : null),
                null,
                status(entry.outcome()),
                visit.valueCents(),
                new Origin(orNull(visit.service()), reference(entry.identity()), importId));
        return treatments.record(session).id();
    }

    /** @return the session */
    long miss(NoShowEntry entry, Chunk chunk) {
        long session = chunk.here().meant(entry);
        treatments.miss(SessionRef.latest(session));
        return session;
    }

    private static SessionKind kind(ServiceMeaning meaning) {
        return switch (meaning) {
            case TREATMENT -> SessionKind.TREATMENT;
            case TOUCH_UP -> SessionKind.TOUCH_UP;
            case OTHER -> SessionKind.OTHER;
        };
    }

    private static SessionStatus status(SessionOutcome outcome) {
        return switch (outcome) {
            case NOT_RECORDED -> SessionStatus.SCHEDULED;
            case COMPLETED -> SessionStatus.COMPLETED;
            case MISSED -> SessionStatus.MISSED;
            case CANCELLED -> SessionStatus.CANCELLED;
        };
    }

    private static @Nullable String reference(Identity identity) {
        return identity.hasReference() ? identity.ref() : null;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
