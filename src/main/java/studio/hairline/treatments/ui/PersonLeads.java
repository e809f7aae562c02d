package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Conversion;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;
import studio.hairline.ui.Formats;
import studio.hairline.ui.MarkSwatch;
import studio.hairline.ui.chart.Mark;

/** Everything the person ever asked for, newest first, each a link to its lead. */
final class PersonLeads extends PersonCard {

    private final ChairScreen screen;
    private final PersonSheet sheet;

    PersonLeads(ChairScreen screen, PersonSheet sheet) {
        super("Inquiries");
        this.screen = screen;
        this.sheet = sheet;
        if (sheet.leads().isEmpty()) {
            nothing("No inquiry of theirs is written down.");
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        sheet.leads().forEach(lead -> list.add(item(lead)));
        add(list);
    }

    private ListItem item(LeadDetails lead) {
        Span category = new Span(
                new MarkSwatch(
                        Mark.category(lead.category().name(), lead.category().label())),
                new Anchor(sheet.address("leads/" + lead.ref().id()), category(lead)));
        category.addClassName("category");
        ListItem item = line(
                category,
                screen.writing().moment(lead.arrival().at()) + " · "
                        + lead.source().label() + assignee(lead),
                converted(lead.conversion()));
        Div end = new Div(tag(stage(lead), tone(lead)));
        end.addClassName("record-end");
        item.add(end);
        return item;
    }

    private static String category(LeadDetails lead) {
        return lead.category().label() + (lead.grade() == null ? "" : ", " + Scale.say(lead.grade()));
    }

    private String assignee(LeadDetails lead) {
        return lead.assigneeId() == null ? "" : " · " + screen.artist(lead.assigneeId(), null);
    }

    private String converted(@Nullable Conversion conversion) {
        if (conversion == null) {
            return "";
        }
        String price = screen.user().isOwner()
                ? " for " + screen.writing().money(conversion.priceCents()) + ", "
                        + screen.writing().money(conversion.depositCents()) + " deposit"
                : "";
        return "Converted on " + Formats.day(conversion.day()) + price;
    }

    private static String stage(LeadDetails lead) {
        return lead.standing() == Standing.GENUINE
                ? lead.stage().label()
                : "Set aside: " + lead.standing().label();
    }

    private static String tone(LeadDetails lead) {
        if (lead.standing() != Standing.GENUINE || lead.stage() == Stage.LOST) {
            return "bad";
        }
        return lead.conversion() == null ? "warn" : "good";
    }
}
