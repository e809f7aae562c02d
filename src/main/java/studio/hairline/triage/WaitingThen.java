package studio.hairline.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.Standing;
import studio.hairline.triage.WorkThen.Known;

/** What a lead in memory waited for: the same as {@link WaitingReader} says of a row. */
record WaitingThen(LeadDetails lead, Known known, Watch watch) {

    Stream<Waiting> all() {
        List<Waiting> all = new ArrayList<>();
        if (isOpen() && lead.answer() == null && isAwake()) {
            since(Reason.NEW, lead.arrival().at()).ifPresent(all::add);
        }
        Instant wrote = inbox().waitingSince();
        if (isGenuine() && isAwake() && wrote != null) {
            since(Reason.THEY_WROTE, wrote).ifPresent(all::add);
        }
        if (isGenuine() && isAwake()) {
            known.consultations(lead).stream()
                    .filter(one -> one.outcome() == ConsultationOutcome.BOOKED)
                    .forEach(one -> since(Reason.OUTCOME, one.startsAt()).ifPresent(all::add));
        }
        Instant woken = inbox().snoozedUntil();
        if (isOpen() && woken != null) {
            since(Reason.WOKEN, woken).ifPresent(all::add);
        }
        LocalDate due = lead.nextStepDay();
        if (isGenuine() && isAwake() && due != null) {
            since(Reason.FOLLOW_UP, watch.startOf(due)).ifPresent(all::add);
        }
        return all.stream();
    }

    private InboxState inbox() {
        return known.inbox(lead.ref().id());
    }

    private boolean isGenuine() {
        return lead.standing() == Standing.GENUINE;
    }

    private boolean isOpen() {
        return isGenuine() && lead.stage().isOpen();
    }

    private boolean isAwake() {
        return inbox().snoozedUntil() == null || !isOpen();
    }

    private Optional<Waiting> since(Reason reason, Instant since) {
        Cell cell = Cell.of(lead.category(), lead.source(), lead.grade());
        return since.isAfter(watch.asOf())
                ? Optional.empty()
                : Optional.of(new Waiting(lead.ref().id(), reason, since, cell));
    }
}
