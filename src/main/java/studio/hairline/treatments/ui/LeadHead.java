package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Stage;
import studio.hairline.ui.MarkSwatch;
import studio.hairline.ui.chart.Mark;

/** Where a lead stands, what it is, and when it came: the line under its name. */
final class LeadHead extends Div {

    LeadHead(LeadSheet sheet) {
        addClassName("record-head");
        LeadDetails lead = sheet.lead();
        Span stage = new Span(
                sheet.isGenuine()
                        ? lead.stage().label()
                        : "Set aside: " + lead.standing().label());
        stage.addClassNames("tag", "stage", sheet.isGenuine() ? looks(lead.stage()) : "warn");
        Span category = new Span(
                new MarkSwatch(new Mark(lead.category().label(), lead.category().colour())));
        category.add(new Text(lead.category().label() + (lead.grade() == null ? "" : ", " + Scale.say(lead.grade()))));
        category.addClassName("category");
        Span received =
                new Span("Received " + sheet.words().moment(lead.arrival().at()));
        received.addClassName("soft");
        add(stage, category, received);
    }

    private static String looks(Stage stage) {
        return switch (stage) {
            case NEW -> "warn";
            case TRIAGED, CONSULTATION_BOOKED, CONSULTED -> "plain";
            case CONVERTED -> "good";
            case LOST -> "bad";
        };
    }
}
