package studio.hairline.triage;

import studio.hairline.history.Refusal;

/** Somebody else is at work on it right now; says who. It can be taken over. */
public class Taken extends Refusal {

    private final long leadId;

    Taken(long leadId, String sentence) {
        super(sentence);
        this.leadId = leadId;
    }

    public long leadId() {
        return leadId;
    }
}
