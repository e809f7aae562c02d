package studio.hairline.leads;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** What keeps a lead moving between its milestones: whose it is, what happens next, and notes. */
@Service
@ForStaff
public class FollowUp {

    private static final int LONGEST_STEP = 200;
    private static final int LONGEST_NOTE = 4_000;

    private final LeadBook book;
    private final StudioTime time;

    FollowUp(LeadBook book, StudioTime time) {
        this.book = book;
        this.time = time;
    }

    /** @param userId null for nobody */
    @Transactional
    public LeadRef assign(LeadRef ref, @Nullable Long userId) {
        return Leads.ref(book.change(ref, act(EventKind.LEAD_ASSIGNED), lead -> lead.assign(userId)));
    }

    /** @param step what to do; blank for nothing */
    @Transactional
    public LeadRef next(LeadRef ref, String step, @Nullable LocalDate day) {
        fits(step, LONGEST_STEP, "A next step");
        String what = step.isBlank() ? null : step.strip();
        return Leads.ref(
                book.change(ref, act(EventKind.NEXT_STEP_SET), lead -> lead.plan(what, what == null ? null : day)));
    }

    /** A note leaves the lead as it is, so that nobody's work on it is out of date by one. */
    @Transactional
    public void note(long leadId, String text) {
        if (text.isBlank()) {
            throw new Refusal("Write the note first.");
        }
        fits(text, LONGEST_NOTE, "A note");
        book.remark(LeadRef.latest(leadId), act(EventKind.NOTE_ADDED), Change.of("note", text.strip()));
    }

    private Act act(EventKind kind) {
        return new Act(kind, time.now());
    }

    private static void fits(String text, int most, String what) {
        if (text.strip().length() > most) {
            throw new Refusal(what + " has at most " + most + " characters.");
        }
    }
}
