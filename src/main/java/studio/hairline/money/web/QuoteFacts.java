package studio.hairline.money.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.hairline.money.Quote;
import studio.hairline.money.QuoteState;
import studio.hairline.operations.StudioFacts;

/** A quote as its page and its paper say it. */
record QuoteFacts(Quote quote, StudioFacts studio, Tongue tongue, LocalDate today) {

    record Line(String words, String amount) {}

    String title() {
        return tongue.say("title") + " " + quote.leadId() + "-" + quote.version();
    }

    List<Line> lines() {
        return quote.offer().lines().stream()
                .map(line -> new Line(line.words(), money(line.cents())))
                .toList();
    }

    String total() {
        return money(quote.offer().total());
    }

    String sessions() {
        int count = quote.offer().sessions();
        return count + " " + tongue.say(count == 1 ? "session" : "sessions");
    }

    String validity() {
        return tongue.say("validUntil") + " " + tongue.day(Objects.requireNonNull(quote.lastDay()));
    }

    QuoteState state() {
        return quote.state(today);
    }

    /** @return whether the deposit is still to come of it */
    boolean isAhead() {
        return state() == QuoteState.SENT || state() == QuoteState.ACCEPTED;
    }

    /** @return how it stands, in a sentence */
    String standing() {
        return tongue.say("state_" + state());
    }

    Map<String, Object> map() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("t", tongue.words());
        facts.put("lang", tongue.code());
        facts.put("other", tongue.other().code());
        facts.put("studio", studio.name());
        facts.put("title", title());
        facts.put("lines", lines());
        facts.put("total", total());
        facts.put("sessions", sessions());
        facts.put("validity", validity());
        facts.put("open", state() == QuoteState.SENT);
        facts.put("ahead", isAhead());
        facts.put("answered", standing());
        facts.put("address", "/quote/" + quote.token());
        return facts;
    }

    private String money(long cents) {
        return tongue.money(cents, studio.currency());
    }
}
