package studio.hairline.treatments.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Entry;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Standing;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.RaisedFlag;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionStatus;

/**
 * Everything one page tells of a lead, read at once.
 *
 * @param plan null before the conversion
 * @param visits sessions of the lead outside the plan: touch-ups and such
 * @param lacking what the records of all of them miss
 * @param entries the latest first
 * @param money null for whoever may not see it
 * @param on the past day at whose end it was known so; null as it stands now
 * @param leftOut what is not in it because it was not kept how it stood, in a sentence; empty when nothing is
 */
record LeadSheet(
        LeadDetails lead,
        PersonDetails person,
        List<RaisedFlag> flags,
        List<Booked> consultations,
        @Nullable PlanDetails plan,
        List<SessionDetails> visits,
        Map<Long, List<String>> lacking,
        List<Entry> entries,
        @Nullable MoneySheet money,
        StudioWords words,
        @Nullable LocalDate on,
        String leftOut) {

    LeadRef ref() {
        return lead.ref();
    }

    boolean isGenuine() {
        return lead.standing() == Standing.GENUINE;
    }

    boolean isOpen() {
        return isGenuine() && lead.stage().isOpen();
    }

    Optional<Booked> booked() {
        return consultations.stream()
                .filter(one -> one.outcome() == ConsultationOutcome.BOOKED)
                .findFirst();
    }

    /** @return the earliest session or touch-up whose time has come and that has no outcome */
    Optional<SessionDetails> begun() {
        return next().filter(one -> !one.startsAt().isAfter(words.now()));
    }

    /** @return the earliest session or touch-up without an outcome */
    Optional<SessionDetails> next() {
        return Stream.concat(plan == null ? Stream.of() : plan.series().stream(), visits.stream())
                .filter(one -> one.status() == SessionStatus.SCHEDULED)
                .min(Comparator.comparing(SessionDetails::startsAt));
    }

    boolean hasRoom() {
        return plan != null && plan.hasRoom();
    }
}
