package studio.hairline.triage;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadRef;
import studio.hairline.team.ForStaff;

/** Lets something sleep until a day and time, for a reason; it comes back by itself and is never closed. */
@Service
@ForStaff
public class Snoozes {

    private static final int LONGEST = 300;

    private final DecisionBook book;
    private final Remarks remarks;
    private final DecisionBook.Now now;

    Snoozes(DecisionBook book, Remarks remarks, DecisionBook.Now now) {
        this.book = book;
        this.remarks = remarks;
        this.now = now;
    }

    @Transactional
    public Decided snooze(LeadRef ref, Instant until, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new Refusal("Say in a few words why it can wait.");
        }
        if (!until.isAfter(now.time().now())) {
            throw new Refusal("It has to wake up later than now.");
        }
        Decision decision = Decision.on(ref, one -> {
                    remarks.add(ref.id(), EventKind.LEAD_SNOOZED, Map.of("until", until.toString(), "reason", why));
                    return one;
                })
                .inbox(state -> state.snoozed(until, why));
        return book.take("Snoozed: " + why + ".", decision);
    }
}
