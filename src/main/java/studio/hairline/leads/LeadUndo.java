package studio.hairline.leads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Entry;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.team.ForStaff;

/** Takes back what was done to a lead; the history keeps both. */
@Service
@ForStaff
public class LeadUndo {

    private final LeadBook book;
    private final History history;
    private final ConsultationUndo consultations;
    private final LeadAssessor assessor;

    LeadUndo(LeadBook book, History history, ConsultationUndo consultations, LeadAssessor assessor) {
        this.book = book;
        this.history = history;
        this.consultations = consultations;
        this.assessor = assessor;
    }

    /**
     * Puts the lead back to what it was at an earlier version.
     *
     * @param ref as it stands now
     * @throws studio.hairline.history.Stale when somebody changed it since
     */
    @Transactional
    public LeadRef back(LeadRef ref, int version) {
        book.hold(ref);
        List<Entry> done = history.ofLeadSince(ref.id(), version);
        Map<String, String> fields = new HashMap<>();
        done.reversed()
                .forEach(entry -> fields.putAll(entry.happening().change().before()));
        LeadBefore before = new LeadBefore(fields);
        Lead back = book.change(ref, new Act(EventKind.UNDONE, assessor.now()), lead -> {
            before.putBack(lead);
            done.reversed().forEach(entry -> consultations.takeBack(ref.id(), entry));
        });
        if (before.isReassessed()) {
            assessor.assessed(back);
        }
        return Leads.ref(back);
    }
}
