package studio.hairline.leads;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** What one does with a lead, from its arrival to its end. Each verb tells the history and keeps the tallies. */
@Service
@ForStaff
public class Leads {

    private final LeadBook book;
    private final AssessmentRepository assessments;
    private final StudioTime time;
    private final Answers answers;

    Leads(LeadBook book, AssessmentRepository assessments, StudioTime time, Answers answers) {
        this.book = book;
        this.assessments = assessments;
        this.time = time;
        this.answers = answers;
    }

    /** Who answers, and by which clock. */
    @Component
    record Answers(CurrentUser user, OpenTime open) {}

    /** @return the new lead of somebody already among the people */
    @Transactional
    public LeadRef receive(long person, Inquiry inquiry) {
        long personId = book.survivor(person);
        Instant at = inquiry.receivedAt();
        notInFuture(at);
        Arrival arrival = new Arrival(at, time.dayOf(at), (short) time.hourOfWeek(at), inquiry.channel());
        Lead lead = book.open(new Lead(personId, arrival, inquiry, time.now()));
        if (lead.category.isRecorded()) {
            assessments.save(new Assessment(lead, null, arrival.day(), time.now()));
        }
        return ref(lead);
    }

    @Transactional
    public LeadRef triage(LeadRef ref, Triage triage, Instant at) {
        Lead lead = book.change(ref, new Act(EventKind.LEAD_TRIAGED, at), one -> {
            boolean assessed = one.category != triage.category() || !same(one.grade, triage.grade());
            one.triage(triage, at);
            if (assessed) {
                assessments.save(new Assessment(one, answers.user().id(), time.dayOf(at), time.now()));
            }
        });
        return ref(lead);
    }

    /** Records the first human outbound attempt, by whoever made it; a later one changes nothing. */
    @Transactional
    public LeadRef answer(LeadRef ref, Instant at) {
        notInFuture(at);
        return ref(book.change(
                ref,
                new Act(EventKind.LEAD_ANSWERED, at),
                lead -> lead.answer(at, answers.user().id(), answers.open().clock())));
    }

    /** The first deposit cleared: opens the treatment plan in the same transaction, exactly once. */
    @Transactional
    public LeadRef convert(LeadRef ref, Terms terms, Instant at) {
        notInFuture(at);
        Moment when = new Moment(at, time.dayOf(at));
        Lead lead = book.change(ref, new Act(EventKind.LEAD_CONVERTED, at), one -> one.convert(terms, when));
        book.publish(new LeadConverted(lead.id(), lead.personId, terms, when, lead.category, lead.source));
        return ref(lead);
    }

    @Transactional
    public LeadRef lose(LeadRef ref, LostReason reason, Instant at) {
        notInFuture(at);
        Moment when = new Moment(at, time.dayOf(at));
        return ref(book.change(
                ref,
                new Act(EventKind.LEAD_LOST, at).saying("lostReason", reason.name()),
                lead -> lead.lose(reason, when)));
    }

    @Transactional
    public LeadRef reopen(LeadRef ref) {
        return ref(book.change(ref, new Act(EventKind.LEAD_REOPENED, time.now()), Lead::reopen));
    }

    /** Takes spam, a test entry or a duplicate out of every figure; it stays to be seen, counted beside them. */
    @Transactional
    public LeadRef setAside(LeadRef ref, Standing as) {
        return ref(book.change(ref, new Act(EventKind.LEAD_SET_ASIDE, time.now()), lead -> lead.setAside(as)));
    }

    @Transactional
    public LeadRef restore(LeadRef ref) {
        return ref(book.change(ref, new Act(EventKind.LEAD_RESTORED, time.now()), Lead::restore));
    }

    private void notInFuture(Instant at) {
        if (at.isAfter(time.now())) {
            throw new Refusal("This lies in the future: check the date and time.");
        }
    }

    static LeadRef ref(Lead lead) {
        return new LeadRef(lead.id(), lead.version);
    }

    private static boolean same(
            @org.jspecify.annotations.Nullable String one, @org.jspecify.annotations.Nullable String other) {
        return java.util.Objects.equals(one, other);
    }
}
