package studio.hairline.triage.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import studio.hairline.leads.Scale;
import studio.hairline.triage.Leak;
import studio.hairline.triage.LeakKind;
import studio.hairline.ui.Formats;
import studio.hairline.ui.MarkSwatch;
import studio.hairline.ui.chart.Mark;

/** One leak: who, whose, since when, what is at stake, and the way to mend it; {@code m} mends the one in focus, else the first. */
final class LeakRow extends ListItem {

    LeakRow(Leak leak, LeakLooks looks) {
        addClassName("leak-row");
        add(who(leak, looks), facts(leak, looks));
        if (looks.on() == null) {
            add(mend(leak, looks));
        }
    }

    private static Div who(Leak leak, LeakLooks looks) {
        Anchor name = new Anchor(looks.at("leads/" + leak.leadId()), leak.who().name());
        name.addClassName("who");
        Leak.About about = leak.about();
        Span what = new Span(new MarkSwatch(
                new Mark(about.category().label(), about.category().colour())));
        String grade = about.grade() == null ? "" : ", " + Scale.say(about.grade());
        what.add(new Text(
                about.category().label() + grade + " · " + about.source().label()));
        what.addClassName("category");
        return new Div(name, what);
    }

    private static Div facts(Leak leak, LeakLooks looks) {
        Instant asOf = looks.list().asOf();
        Div facts = new Div(
                ItemCard.tag(looks.owner(leak.assigneeId()), leak.assigneeId() == null ? "warn" : "plain"),
                new Span("since " + looks.studio().moment(leak.since()) + " ("
                        + Formats.duration(Duration.between(leak.since(), asOf)) + ")"));
        Long cents = leak.atStakeCents();
        if (cents != null) {
            facts.add(
                    new Span("about " + Formats.wholeMoney(cents, looks.studio().currency()) + " at stake"));
        }
        if (!leak.kinds().also().isEmpty()) {
            facts.add(new Span("also: "
                    + leak.kinds().also().stream()
                            .map(LeakKind::label)
                            .map(words -> words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1))
                            .collect(Collectors.joining(", "))));
        }
        facts.addClassName("leak-facts");
        return facts;
    }

    private static Anchor mend(Leak leak, LeakLooks looks) {
        Anchor mend = new Anchor(
                Errand.address(leak.leadId(), leak.kind().mend(), looks.list().week()),
                leak.kind().mend().label());
        Span hint = new Span("m");
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        mend.add(hint);
        mend.addClassName("leak-mend");
        mend.getElement()
                .setAttribute("data-key", "m")
                .setAttribute(
                        "aria-label",
                        leak.kind().mend().label() + ": " + leak.who().name());
        return mend;
    }
}
