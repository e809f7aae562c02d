package studio.hairline.leads;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** What one notes on a lead without moving it: whose it is, what it is, what comes next. */
@Service
@ForStaff
public class LeadMarks {

    private final LeadBook book;
    private final AssessmentRepository assessments;
    private final StudioTime time;
    private final CurrentUser user;

    LeadMarks(LeadBook book, AssessmentRepository assessments, StudioTime time, CurrentUser user) {
        this.book = book;
        this.assessments = assessments;
        this.time = time;
        this.user = user;
    }

    /** @param batchId the act on many this belongs to, if it does */
    @Transactional
    public void assign(LeadRef ref, @Nullable Long userId, @Nullable Long batchId) {
        book.change(ref, new Act(EventKind.LEAD_ASSIGNED, time.now(), batchId), lead -> lead.assign(userId));
    }

    /**
     * Passes a lead from one to another, unless somebody else did meanwhile.
     *
     * @return whether it was still whose it was said to be
     */
    @Transactional
    public boolean pass(long leadId, @Nullable Long from, @Nullable Long to, String why) {
        Lead lead = book.hold(LeadRef.latest(leadId));
        boolean still = Objects.equals(lead.assigneeId, from);
        if (still) {
            Act act = new Act(EventKind.LEAD_ASSIGNED, time.now()).saying("note", why);
            book.change(LeadRef.latest(leadId), act, one -> one.assign(to));
        }
        return still;
    }

    /** @param batchId the act on many this belongs to, if it does */
    @Transactional
    public LeadRef categorise(LeadRef ref, Category category, @Nullable String grade, @Nullable Long batchId) {
        Lead lead = book.change(
                ref, new Act(EventKind.LEAD_CATEGORISED, time.now(), batchId), one -> one.categorise(category, grade));
        assessments.save(new Assessment(lead, user.id(), time.today(), time.now()));
        return Leads.ref(lead);
    }

    @Transactional
    public void hear(LeadRef ref, Source source) {
        book.change(ref, new Act(EventKind.LEAD_CATEGORISED, time.now()), lead -> lead.hear(source));
    }

    /** Says afterwards why a lead was lost. */
    @Transactional
    public LeadRef explainLoss(LeadRef ref, LostReason reason) {
        Act act = new Act(EventKind.LOSS_EXPLAINED, time.now());
        return Leads.ref(book.change(ref, act, lead -> lead.explainLoss(reason)));
    }

    @Transactional
    public void plan(LeadRef ref, @Nullable String nextStep, @Nullable LocalDate day) {
        book.change(ref, new Act(EventKind.NEXT_STEP_SET, time.now()), lead -> lead.plan(nextStep, day));
    }

    @Transactional
    public void note(long leadId, String text) {
        if (text.isBlank()) {
            throw new Refusal("Write something first.");
        }
        String kept = text.strip().substring(0, Math.min(4000, text.strip().length()));
        book.remark(LeadRef.latest(leadId), new Act(EventKind.NOTE_ADDED, time.now()), Change.of("note", kept));
    }

    /** The note stays, as all that happened; beside it stands that it holds no more. */
    @Transactional
    public void takeBack(long leadId, String note) {
        book.remark(LeadRef.latest(leadId), new Act(EventKind.UNDONE, time.now()), Change.of("about", note));
    }
}
