package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Answer;
import studio.hairline.leads.Assessed;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.Loss;
import studio.hairline.leads.Scale;
import studio.hairline.people.Contact;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;

/** Who they are and what is known of the lead, beside it. */
final class LeadFacts extends Section {

    private final DescriptionList facts = new DescriptionList();
    private final StudioWords words;

    LeadFacts(LeadSheet sheet) {
        words = sheet.words();
        addClassNames("section", "card", "lead-facts");
        facts.addClassName("facts");
        add(new H2("Facts"), facts);
        who(sheet.person().contact());
        links(sheet, sheet.on());
        lead(sheet.lead());
        end(sheet.lead());
    }

    private void links(LeadSheet sheet, @Nullable LocalDate on) {
        String person = "people/" + sheet.person().id();
        String words = "Everything about " + sheet.person().displayName();
        fact("Person", new Anchor(KnownOn.at(person, on), words));
        if (on == null) {
            fact("Consultation", new Anchor("leads/" + sheet.ref().id() + "/consultation", "Consultation sheet"));
        }
    }

    private void who(Contact contact) {
        if (contact.phoneGiven() != null) {
            fact("Phone", new Anchor("tel:" + contact.phone(), contact.phoneGiven()));
        }
        if (contact.email() != null) {
            fact("E-mail", new Anchor("mailto:" + contact.email(), contact.email()));
        }
        fact("Handle", contact.handle());
        fact("Client code", contact.clientCode());
    }

    private void lead(LeadDetails lead) {
        fact("Assignee", words.name(lead.assigneeId()));
        fact("Next step", lead.nextStep() == null ? "None" : step(lead));
        fact("First response", lead.answer() == null ? "Not yet" : answer(lead.answer()));
        fact("Source", lead.source().label());
        fact("Came by", lead.arrival().channel().label());
        if (lead.assessments().size() > 1) {
            fact("First assessed", assessed(lead.assessments().getFirst()));
        }
        if (!lead.assessments().isEmpty()) {
            fact("Assessed", assessed(lead.assessments().getLast()));
        }
    }

    private void end(LeadDetails lead) {
        Loss loss = lead.loss();
        fact(
                "First lost",
                loss == null
                        ? null
                        : Formats.day(loss.day()) + ", " + loss.reason().label());
        Conversion conversion = lead.conversion();
        if (conversion != null) {
            fact("Converted", Formats.day(conversion.day()) + ", after " + days(conversion.inDays()));
        }
        if (conversion != null && words.isMoneyShown()) {
            fact("Price", conversion.priceCents() == 0 ? "Not entered" : words.money(conversion.priceCents()));
            fact("Deposit", words.money(conversion.depositCents()));
        }
    }

    private static String step(LeadDetails lead) {
        return lead.nextStep() + (lead.nextStepDay() == null ? "" : ", on " + Formats.day(lead.nextStepDay()));
    }

    private String answer(Answer answer) {
        return "After " + Formats.duration(Duration.ofMinutes(answer.minutes())) + ", " + words.moment(answer.at())
                + (answer.by() == null ? "" : ", by " + words.name(answer.by()));
    }

    private String assessed(Assessed one) {
        return one.category().label()
                + (one.grade() == null ? "" : ", " + Scale.say(one.grade()))
                + ", " + Formats.day(one.on())
                + (one.by() == null ? ", in their own words" : ", by " + words.name(one.by()));
    }

    private static String days(int number) {
        return number == 1 ? "1 day" : number + " days";
    }

    private void fact(String term, @Nullable String description) {
        if (description != null) {
            fact(term, new Span(description));
        }
    }

    private void fact(String term, Component description) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }
}
