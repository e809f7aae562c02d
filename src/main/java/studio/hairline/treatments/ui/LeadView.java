package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Standing;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.Plans;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PageHeader;

/** One lead: who, what it is, where it stands, what can be done, and everything that happened. */
@Route("leads")
@RolesAllowed({"OWNER", "STAFF"})
class LeadView extends Main implements HasUrlParameter<Long>, HasDynamicTitle {

    private final LeadFile file;
    private final People people;
    private final Plans plans;
    private final LeadDesk desk;
    private final StudioTime time;
    private String title = "Lead";

    LeadView(LeadFile file, People people, Plans plans, LeadDesk desk, StudioTime time) {
        this.file = file;
        this.people = people;
        this.plans = plans;
        this.desk = desk;
        this.time = time;
        addClassName("page");
        setId("content");
    }

    @Override
    public void setParameter(BeforeEvent event, Long leadId) {
        show(leadId);
    }

    private void show(long leadId) {
        removeAll();
        try {
            LeadDetails lead = file.of(leadId);
            PersonDetails person = people.details(lead.personId());
            title = person.displayName();
            add(new PageHeader(title, standing(lead)), contact(person));
            add(desk.verbs(lead, () -> show(leadId)), facts(lead), plan(leadId), desk.timeline(leadId));
        } catch (Refusal unknown) {
            add(new PageHeader("Lead", ""));
            add(new EmptyState(VaadinIcon.SEARCH, unknown.getMessage(), new Anchor("leads", "All leads")));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Hairline";
    }

    private String standing(LeadDetails lead) {
        String stage = lead.standing() == Standing.GENUINE
                ? lead.stage().label()
                : "Set aside: " + lead.standing().label();
        return stage + " · received " + Formats.instant(lead.arrival().at(), time.zone());
    }

    private static Paragraph contact(PersonDetails person) {
        Paragraph contact = new Paragraph();
        if (person.contact().phoneGiven() != null) {
            contact.add(
                    new Anchor(
                            "tel:" + person.contact().phone(), person.contact().phoneGiven()),
                    new com.vaadin.flow.component.html.Span(" "));
        }
        if (person.contact().email() != null) {
            contact.add(new Anchor(
                    "mailto:" + person.contact().email(), person.contact().email()));
        }
        return contact;
    }

    private static Section facts(LeadDetails lead) {
        UnorderedList assessments = new UnorderedList();
        lead.assessments()
                .forEach(one -> assessments.add(new ListItem(Formats.day(one.on()) + ": "
                        + one.category().label()
                        + (one.grade() == null ? "" : ", " + Scale.say(one.grade()))
                        + (one.by() == null ? ", in their own words" : ""))));
        return new Section(
                new H2("What it is"),
                new Paragraph(lead.category().label() + (lead.grade() == null ? "" : ", " + Scale.say(lead.grade()))
                        + " · " + lead.source().label()),
                assessments,
                new Paragraph(lead.message()));
    }

    private Section plan(long leadId) {
        Section section = new Section(new H2("Plan"));
        section.setVisible(false);
        plans.ofLead(leadId).ifPresent(plan -> {
            section.setVisible(true);
            section.add(new Paragraph(words(plan)));
        });
        return section;
    }

    private static String words(PlanDetails plan) {
        return plan.sessions() + " sessions agreed on " + Formats.day(plan.openedDay());
    }
}
