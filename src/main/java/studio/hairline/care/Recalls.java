package studio.hairline.care;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.care.RecallRests.Rest;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadMarks;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Whom to call who was in the chair already, and what came of it; each call is a note of their inquiry. */
@Service
@ForStaff
public class Recalls {

    private static final int LONGEST = 300;
    private static final int AFTER_A_CALL = 3;

    private final RecallReader reader;
    private final RecallRule rule;
    private final RecallRests rests;
    private final Noted noted;

    Recalls(RecallReader reader, RecallRule rule, RecallRests rests, Noted noted) {
        this.reader = reader;
        this.rule = rule;
        this.rests = rests;
        this.noted = noted;
    }

    /** Where what was said is kept, and what day it is. */
    @org.springframework.stereotype.Component
    record Noted(LeadMarks marks, StudioTime time) {}

    @Transactional(readOnly = true)
    public RecallList list(RecallKind kind) {
        LocalDate today = noted.time().today();
        return rule.list(kind, today, before -> reader.read(kind, before));
    }

    /** @return the studio's day */
    public LocalDate today() {
        return noted.time().today();
    }

    /** @return how many have to be called */
    @Transactional(readOnly = true)
    public long count() {
        return list(RecallKind.STALLED).toCall() + list(RecallKind.TOUCH_UP).toCall();
    }

    /**
     * They were called and did not book yet: it is noted, and they are asked again in a few days.
     *
     * @return the note
     */
    @Transactional
    public String called(long leadId, RecallKind kind) {
        snooze(leadId, kind, noted.time().today().plusDays(AFTER_A_CALL));
        return note(leadId, "Called: " + kind.label().toLowerCase(java.util.Locale.ROOT) + ".");
    }

    @Transactional
    public void snooze(long leadId, RecallKind kind, LocalDate until) {
        LocalDate today = noted.time().today();
        if (!until.isAfter(today)) {
            throw new Refusal("Choose a day after today, so that they can rest until then.");
        }
        rests.rest(leadId, kind, new Rest(until, "", today));
    }

    /**
     * They want no more of it; until a later session is done they are on this list no more.
     *
     * @return the note
     */
    @Transactional
    public String notWanted(long leadId, RecallKind kind, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new Refusal("Say in up to " + LONGEST + " characters why they want no more.");
        }
        rests.rest(leadId, kind, new Rest(null, why, noted.time().today()));
        return note(leadId, "Not wanted: " + why);
    }

    private String note(long leadId, String words) {
        noted.marks().note(leadId, words);
        return words;
    }

    /**
     * Takes back that they rest.
     *
     * @param note what was noted of it; may be empty
     */
    @Transactional
    public void wake(long leadId, RecallKind kind, String note) {
        rests.wake(leadId, kind);
        if (!note.isEmpty()) {
            noted.marks().takeBack(leadId, note);
        }
    }
}
