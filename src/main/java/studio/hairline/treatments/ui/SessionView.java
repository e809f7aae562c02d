package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.StudioWriting;

/** One visit in the chair, also of somebody who was never recorded. */
@Route("sessions")
@RolesAllowed({"OWNER", "STAFF"})
class SessionView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final PersonBeans beans;
    private final DescriptionList facts = new DescriptionList();
    private String title = "Session";

    SessionView(PersonBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
        facts.addClassName("facts");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        facts.removeAll();
        try {
            show(beans.sessions().of(id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0));
        } catch (Refusal unknown) {
            add(new PageHeader("Session", ""));
            add(new EmptyState(Glyph.SEARCH, unknown.getMessage(), new Anchor("sessions", "All sessions")));
        }
    }

    private void show(SessionDetails session) {
        StudioWriting writing = beans.screen().writing();
        title = "Session of " + writing.moment(session.startsAt());
        fact("Missing", String.join(", ", missing(session)));
        whose(session);
        fact("Kind", session.kind().label());
        fact("In the series", SessionColumns.place(session.number(), session.planned()));
        fact("Category", session.category().label());
        fact("Length", Formats.duration(Duration.ofMinutes(session.minutes())));
        fact("Artist", beans.screen().artist(session.artistId(), session.artistName()));
        fact("Completed", writing.moment(session.completedAt()));
        fact("Days since the one before", StudioWriting.text(session.gapDays()));
        fact("Value", writing.money(session.valueCents()));
        fact("Called elsewhere", StudioWriting.text(session.service()));
        PersonCard card = new PersonCard("What it is");
        card.add(facts);
        long id = session.ref().id();
        add(
                new PageHeader(
                        title, session.status().label(), new Anchor("sessions/" + id + "/record", "Session record")),
                card,
                new PersonTimeline(
                        beans.screen(), limit -> beans.histories().one().ofSession(id, limit)));
    }

    private List<String> missing(SessionDetails session) {
        long id = session.ref().id();
        return beans.lacking().of(List.of(id)).getOrDefault(id, List.of());
    }

    private void whose(SessionDetails session) {
        Long person = session.personId();
        Long lead = session.leadId();
        fact(
                "Whose",
                person == null
                        ? new Span("Client not recorded")
                        : new Anchor(
                                "people/" + person,
                                beans.people().details(person).displayName()));
        if (lead != null) {
            fact("Inquiry", new Anchor("leads/" + lead, "Lead " + lead));
        }
    }

    private void fact(String term, String words) {
        if (!words.isEmpty()) {
            fact(term, new Span(words));
        }
    }

    private void fact(String term, Component words) {
        facts.add(new Term(term), new Description(words));
    }

    @Override
    public String getPageTitle() {
        return title + " · Hairline";
    }
}
