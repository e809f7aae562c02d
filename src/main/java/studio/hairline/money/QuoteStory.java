package studio.hairline.money;

import org.springframework.stereotype.Component;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Subject;
import studio.hairline.leads.LeadFile;
import studio.hairline.operations.StudioTime;

/** Tells the history of a lead what became of its quotes. */
@Component
class QuoteStory {

    private final History history;
    private final LeadFile leads;
    private final StudioTime time;

    QuoteStory(History history, LeadFile leads, StudioTime time) {
        this.history = history;
        this.leads = leads;
        this.time = time;
    }

    void tell(Quote quote, EventKind kind) {
        long person = leads.of(quote.leadId()).personId();
        Change change = Change.of("quote", String.valueOf(quote.version()))
                .with("amountCents", String.valueOf(quote.offer().total()));
        history.append(new Happening(kind, new Subject(person, quote.leadId(), null, null), time.now(), change));
    }
}
