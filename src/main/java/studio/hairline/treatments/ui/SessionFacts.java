package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownRows;
import studio.hairline.ui.StudioWriting;

/** What a session is: whose, which of a series, how long, by whom, and what it is worth. */
final class SessionFacts extends PersonCard {

    private final DescriptionList facts = new DescriptionList();
    private final PersonBeans beans;
    private final @Nullable LocalDate on;

    /**
     * @param missing what its record misses
     * @param on the past day at whose end it was known so; null as it stands now
     */
    SessionFacts(PersonBeans beans, SessionDetails session, List<String> missing, @Nullable LocalDate on) {
        super("What it is");
        this.beans = beans;
        this.on = on;
        facts.addClassName("facts");
        add(facts);
        fact("Missing", String.join(", ", missing));
        whose(session);
        StudioWriting writing = beans.screen().writing();
        fact("Kind", session.kind().label());
        fact("In the series", SessionColumns.place(session.number(), session.planned()));
        fact("Category", session.category().label());
        fact("Length", Formats.duration(Duration.ofMinutes(session.minutes())));
        fact("Artist", beans.screen().artist(session.artistId(), session.artistName()));
        fact("Completed", writing.moment(session.completedAt()));
        fact("Days since the one before", StudioWriting.text(session.gapDays()));
        fact("Value", writing.money(session.valueCents()));
        fact("Called elsewhere", StudioWriting.text(session.service()));
    }

    private void whose(SessionDetails session) {
        Long person = session.personId();
        Long lead = session.leadId();
        fact("Whose", person == null ? new Span("Client not recorded") : person(person));
        if (lead != null) {
            fact("Inquiry", new Anchor(KnownOn.at("leads/" + lead, on), "Lead " + lead));
        }
    }

    private Component person(long id) {
        return beans.people().all(List.of(id)).stream()
                .<Component>map(one -> new Anchor(KnownOn.at("people/" + id, on), one.displayName()))
                .findFirst()
                .orElseGet(() -> new Span(KnownRows.GONE));
    }

    private void fact(String term, String words) {
        if (!words.isEmpty()) {
            fact(term, new Span(words));
        }
    }

    private void fact(String term, Component words) {
        facts.add(new Term(term), new Description(words));
    }
}
