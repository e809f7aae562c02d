package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Terms;
import studio.hairline.money.Offer;
import studio.hairline.money.Quote;
import studio.hairline.money.QuoteLine;
import studio.hairline.money.Quotes;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;

/** The quotes of the sample: every second of those who converted was sent one a few days before. */
@Component
class Offers {

    private static final int VALID_DAYS = 14;

    private final Quotes quotes;
    private final StudioTime time;
    private final Acting acting;

    Offers(Quotes quotes, StudioTime time, Acting acting) {
        this.quotes = quotes;
        this.time = time;
        this.acting = acting;
    }

    void tell(Story story, long leadId) {
        Story.Deal deal = story.deal();
        if (deal != null && story.number() % 2 == 0) {
            Instant received = story.inquiry().receivedAt();
            Instant before = deal.at().minus(Duration.ofDays(3));
            Instant sent = before.isBefore(received) ? received : before;
            acting.asSystem(() -> offer(leadId, deal.terms(), sent, deal.at()));
        }
    }

    private void offer(long leadId, Terms terms, Instant sent, Instant accepted) {
        Offer offer =
                new Offer(terms.sessions(), VALID_DAYS, List.of(new QuoteLine("Whole series", terms.priceCents())));
        time.during(sent, () -> {
            Quote quote = quotes.send(quotes.draft(leadId, offer).id());
            time.during(accepted, () -> quotes.decide(quote.id(), true));
        });
    }
}
