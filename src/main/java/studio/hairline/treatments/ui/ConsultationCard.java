package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.ui.Url;

/** The consultations of a lead, and what became of them. */
final class ConsultationCard extends Section {

    private final ConsultationActs acts;
    private final StudioWords words;
    private final long leadId;

    ConsultationCard(LeadSheet sheet, ConsultationActs acts) {
        this.acts = acts;
        words = sheet.words();
        leadId = sheet.ref().id();
        addClassNames("section", "card");
        UnorderedList list = new UnorderedList();
        list.addClassName("visits");
        sheet.consultations().stream()
                .sorted(Comparator.comparing(Booked::startsAt))
                .forEach(one -> list.add(item(one)));
        add(new H2("Consultations"), list);
        setVisible(!sheet.consultations().isEmpty());
    }

    private ListItem item(Booked one) {
        Visit visit = new Visit(words.moment(one.startsAt()), one.kind().label());
        if (one.outcome() != ConsultationOutcome.BOOKED) {
            visit.tag(one.outcome().label(), looks(one.outcome()));
            return one.outcome() == ConsultationOutcome.ATTENDED ? visit.offer(sheet()) : visit;
        }
        boolean begun = !one.startsAt().isAfter(words.now());
        visit.tag(begun ? "What became of it?" : "Booked", begun ? "warn" : "good");
        visit.offer(sheet());
        if (begun) {
            visit.offer(new Button("Attended", click -> acts.attend(one)));
            visit.offer(new Button("No-show", click -> acts.miss(one)));
        }
        visit.offer(new Button("Move", click -> acts.move(one)));
        return visit.offer(new Button("Cancel", click -> acts.cancel(one)));
    }

    private Button sheet() {
        return new Button("Sheet", click -> Url.open("leads/" + leadId + "/consultation"));
    }

    private static String looks(ConsultationOutcome outcome) {
        return switch (outcome) {
            case ATTENDED -> "good";
            case MISSED, CANCELLED_LATE -> "bad";
            case BOOKED, CANCELLED, MOVED, MOVED_LATE -> "plain";
        };
    }
}
