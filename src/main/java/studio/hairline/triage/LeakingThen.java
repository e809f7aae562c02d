package studio.hairline.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.hairline.leads.Answer;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.Loss;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Step;
import studio.hairline.triage.LeakReader.Found;
import studio.hairline.triage.WordsThen.Words;
import studio.hairline.triage.WorkThen.Known;

/**
 * How a lead in memory leaked out of a week: the same as {@link LeakReader} says of a row.
 *
 * @param words what they wrote back, the last at the end
 */
record LeakingThen(LeadDetails lead, Known known, List<Words> words, LeakWeek week, Watch watch) {

    private static final Set<ConsultationOutcome> CALLED_OFF =
            Set.of(ConsultationOutcome.MISSED, ConsultationOutcome.CANCELLED, ConsultationOutcome.CANCELLED_LATE);

    Stream<Found> all(InboxItem.Who who) {
        Instant received = lead.arrival().at();
        Stream<Optional<Since>> alone = Stream.of(
                optOut(),
                since(LeakKind.NEVER_ANSWERED, isOpen() && lead.answer() == null && isDue(received), received),
                silent(),
                since(LeakKind.NO_CATEGORY, isOpen() && isUncategorised() && isDue(received), received),
                lostWithoutReason());
        return Stream.of(alone, withoutOutcome(), withoutNextStep())
                .flatMap(some -> some)
                .flatMap(Optional::stream)
                .map(one -> found(one, who));
    }

    private record Since(LeakKind kind, Instant at) {}

    private static Optional<Since> since(LeakKind kind, boolean leaks, Instant at) {
        return leaks ? Optional.of(new Since(kind, at)) : Optional.empty();
    }

    private Optional<Since> optOut() {
        boolean planned = lead.nextStep() != null || inbox().snoozedUntil() != null;
        if (words.isEmpty() || !isOpen() || !planned) {
            return Optional.empty();
        }
        Words last = words.getLast();
        return since(LeakKind.OPT_OUT, last.asksForSilence() && isInWeek(last.at()), last.at());
    }

    private Optional<Since> silent() {
        Answer answer = lead.answer();
        LocalDate next = lead.nextStepDay();
        if (answer == null || !isOpen() || (next != null && !next.isBefore(watch.day(watch.asOf())))) {
            return Optional.empty();
        }
        boolean silent = isDue(answer.at())
                && answer.at().isBefore(watch.asOf().minus(Leaks.SILENCE))
                && lead.reached().compareTo(Step.BOOKING) < 0
                && inbox().attempts() <= 1
                && words.isEmpty();
        return since(LeakKind.ONE_ANSWER, silent, answer.at());
    }

    private Stream<Optional<Since>> withoutOutcome() {
        return known.consultations(lead).stream()
                .filter(one -> one.outcome() == ConsultationOutcome.BOOKED)
                .map(ConsultationRow::startsAt)
                .map(at -> since(LeakKind.NO_OUTCOME, isGenuine() && isDue(at), at));
    }

    /** Where it was not kept how its consultations stood, one may have waited. */
    private Stream<Optional<Since>> withoutNextStep() {
        List<ConsultationRow> met = known.met().get(lead.ref().id());
        if (met == null || !isOpen() || lead.nextStep() != null) {
            return Stream.empty();
        }
        if (met.stream().anyMatch(one -> one.outcome() == ConsultationOutcome.BOOKED)) {
            return Stream.empty();
        }
        Answer answer = lead.answer();
        Instant attended = lead.attendedAt();
        Instant last = attended != null ? attended : answer == null ? null : answer.at();
        Stream<Instant> off =
                met.stream().filter(one -> CALLED_OFF.contains(one.outcome())).map(ConsultationRow::startsAt);
        return Stream.concat(Stream.ofNullable(last), off).map(at -> since(LeakKind.NO_NEXT_STEP, isDue(at), at));
    }

    private boolean isUncategorised() {
        return lead.category() == Category.NOT_RECORDED
                && week.period().contains(lead.arrival().day());
    }

    private Optional<Since> lostWithoutReason() {
        Loss loss = lead.loss();
        boolean lost = lead.stage() == Stage.LOST && isGenuine();
        return loss == null || !lost
                ? Optional.empty()
                : since(
                        LeakKind.NO_REASON,
                        loss.reason() == LostReason.NOT_RECORDED
                                && week.period().contains(loss.day()),
                        loss.at());
    }

    private boolean isOpen() {
        return isGenuine() && lead.stage().isOpen();
    }

    private boolean isGenuine() {
        return lead.standing() == Standing.GENUINE;
    }

    private InboxState inbox() {
        return known.inbox(lead.ref().id());
    }

    private boolean isInWeek(Instant at) {
        return !at.isBefore(watch.startOf(week.monday()))
                && at.isBefore(watch.startOf(week.monday().plusWeeks(1)));
    }

    private boolean isDue(Instant at) {
        return isInWeek(at) && at.isBefore(watch.cutoff());
    }

    private Found found(Since since, InboxItem.Who who) {
        Instant until = inbox().snoozedUntil();
        return new Found(
                lead.ref().id(),
                since.kind(),
                since.at(),
                who,
                new Leak.About(lead.category(), lead.grade(), lead.source()),
                lead.assigneeId(),
                isOpen() && until != null && until.isAfter(watch.asOf()));
    }
}
