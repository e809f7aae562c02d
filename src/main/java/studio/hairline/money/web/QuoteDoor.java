package studio.hairline.money.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.money.Quote;
import studio.hairline.money.Quotes;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;

/** Opens a quote to whoever has its address, in the system's name: nobody who reads it has signed in. */
@Component
class QuoteDoor {

    private final Quotes quotes;
    private final StudioSettings studio;
    private final StudioTime time;
    private final Acting acting;

    QuoteDoor(Quotes quotes, StudioSettings studio, StudioTime time, Acting acting) {
        this.quotes = quotes;
        this.studio = studio;
        this.time = time;
        this.acting = acting;
    }

    Optional<QuoteFacts> open(String token, Tongue tongue) {
        Optional<Quote> quote = acting.asSystem(() -> quotes.behind(token));
        return quote.map(one -> new QuoteFacts(one, studio.facts(), tongue, time.today()));
    }

    /** @throws studio.hairline.history.Refusal when it is not open to an answer */
    void answer(QuoteFacts facts, boolean accepted) {
        acting.asSystem(() -> quotes.decide(facts.quote().id(), accepted));
    }

    String studio() {
        return studio.facts().name();
    }
}
