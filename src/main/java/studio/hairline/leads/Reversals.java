package studio.hairline.leads;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.leads.LeadBook.Act;
import studio.hairline.operations.StudioTime;

/** A conversion whose deposit went back soon is none; one whose first session took place stays. Part of the caller's transaction. */
@Service
public class Reversals {

    /** A refund within so many days of the conversion reverses it. */
    public static final int DAYS = 14;

    private final LeadBook book;
    private final StudioTime time;

    Reversals(LeadBook book, StudioTime time) {
        this.book = book;
        this.time = time;
    }

    /** The deposit was refunded on that day; later than {@link #DAYS} the conversion stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean refunded(long leadId, LocalDate day) {
        Conversion conversion = book.hold(LeadRef.latest(leadId)).conversion;
        return conversion != null && ChronoUnit.DAYS.between(conversion.day(), day) <= DAYS && neverPaid(leadId);
    }

    /** The deposit was a mistake: there was none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean neverPaid(long leadId) {
        Lead lead = book.hold(LeadRef.latest(leadId));
        if (lead.conversion == null || lead.firstSessionDay != null) {
            return false;
        }
        Act act = new Act(EventKind.CONVERSION_REVERSED, time.now());
        book.change(LeadRef.latest(leadId), act, Lead::unconvert);
        book.publish(new ConversionReversed(leadId, lead.personId, act.at()));
        return true;
    }
}
