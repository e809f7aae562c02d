package studio.hairline.treatments.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.Scale;
import studio.hairline.money.Quote;
import studio.hairline.money.QuoteLine;
import studio.hairline.treatments.Area;
import studio.hairline.treatments.FinishedPlans.Experience;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.Quartiles;

/** The verbs of quotes: written, sent, answered. */
record QuoteActs(Acts acts) {

    void draft(List<Quote> before) {
        LeadDetails lead = acts.sheet().lead();
        QuoteForm form = before.isEmpty()
                ? QuoteForm.of(desk().sessions(lead), lines(lead))
                : QuoteForm.of(before.getFirst().offer());
        VerbDialog dialog = acts.dialog("New quote");
        experience().ifPresent(dialog::say);
        form.asked(dialog)
                .does("Write down", version -> {
                    desk().quotes().draft(lead.ref().id(), form.offer());
                    return Outcome.of("Written down as a draft.");
                })
                .ask();
    }

    void send(Quote quote) {
        acts.dialog("Send version " + quote.version() + "?")
                .say("Its page opens: whoever has the address reads and answers it until it expires. An earlier quote"
                        + " gives way to it. Put the address into your message to them.")
                .does("Send", version -> {
                    desk().quotes().send(quote.id());
                    return Outcome.of("Its page is open.");
                })
                .ask();
    }

    void decide(Quote quote, boolean accepted) {
        acts.dialog(accepted ? "They accepted?" : "They declined?")
                .say("As they told you; once, like on their own page.")
                .does(accepted ? "Accepted" : "Declined", version -> {
                    desk().quotes().decide(quote.id(), accepted);
                    return Outcome.of(accepted ? "Accepted. The deposit makes it a conversion." : "Declined.");
                })
                .ask();
    }

    /** @return what such plans cost and took so far; nothing while there are too few */
    Optional<String> experience() {
        return desk().finished().of(acts.sheet().lead().category()).map(this::say);
    }

    private String say(Experience past) {
        return "The " + past.n() + " finished plans of this category: a half cost "
                + acts.words().money(past.priceCents().low()) + " to "
                + acts.words().money(past.priceCents().high()) + ", the middle "
                + acts.words().money(past.priceCents().middle()) + "; took " + spread(past.sessions())
                + " sessions. Of all series begun, half were done by day " + day(past.half()) + ", nine of ten by day "
                + day(past.nineOfTen()) + ".";
    }

    private static String day(OptionalLong days) {
        return days.isPresent() ? String.valueOf(days.getAsLong()) : "(not reached)";
    }

    private static String spread(Quartiles one) {
        return one.low() == one.high() ? String.valueOf(one.low()) : one.low() + " to " + one.high();
    }

    private List<QuoteLine> lines(LeadDetails lead) {
        List<Price> asked = desk().prices(lead);
        return asked.isEmpty()
                ? List.of(new QuoteLine(title(lead), 0))
                : asked.stream().map(one -> line(lead, one)).toList();
    }

    private static QuoteLine line(LeadDetails lead, Price price) {
        Area area = price.area();
        return new QuoteLine(title(lead) + (area == null ? "" : ", " + area.label()), price.cents());
    }

    private static String title(LeadDetails lead) {
        return "Scalp micropigmentation, whole series, " + lead.category().label()
                + (lead.grade() == null ? "" : ", " + Scale.say(lead.grade()));
    }

    private QuoteDesk desk() {
        return acts.services().money().quotes();
    }
}
