package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Booked;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.ui.Url;

/** The consultations of a lead, and what became of them. */
final class ConsultationCard extends Section {

    private final @Nullable ConsultationActs acts;
    private final StudioWords words;
    private final long leadId;

    /** @param acts null where it is only read */
    ConsultationCard(LeadSheet sheet, @Nullable ConsultationActs acts) {
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
        boolean open = one.outcome() == ConsultationOutcome.BOOKED;
        boolean begun = open && !one.startsAt().isAfter(words.now());
        visit.tag(begun ? "What became of it?" : one.outcome().label(), begun ? "warn" : looks(one.outcome()));
        ConsultationActs verbs = acts;
        if (verbs != null && (open || one.outcome() == ConsultationOutcome.ATTENDED)) {
            visit.offer(sheet());
        }
        if (verbs != null && begun) {
            visit.offer(new Button("Attended", click -> verbs.attend(one)));
            visit.offer(new Button("No-show", click -> verbs.miss(one)));
        }
        if (verbs != null && open) {
            visit.offer(new Button("Move", click -> verbs.move(one)));
            visit.offer(new Button("Cancel", click -> verbs.cancel(one)));
        }
        return visit;
    }

    private Button sheet() {
        return new Button("Sheet", click -> Url.open("leads/" + leadId + "/consultation"));
    }

    private static String looks(ConsultationOutcome outcome) {
        return switch (outcome) {
            case BOOKED, ATTENDED -> "good";
            case MISSED, CANCELLED_LATE -> "bad";
            case CANCELLED, MOVED, MOVED_LATE -> "plain";
        };
    }
}
