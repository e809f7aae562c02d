package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import studio.hairline.dashboard.RestatedMonth;
import studio.hairline.dashboard.Restatement;
import studio.hairline.ui.Formats;

/** Says which figures of months that were over changed since the owner last looked, from what to what, and by which rows. */
class RestatedNote extends Div {

    private final String currency;

    /** @param seen what is done when the owner has seen it */
    RestatedNote(Restatement restated, String currency, Command seen) {
        this.currency = currency;
        addClassName("known-on");
        List<RestatedMonth> months = restated.months();
        UnorderedList list = new UnorderedList();
        months.forEach(one -> list.add(item(one)));
        Button understood = new Button("Seen", click -> {
            seen.execute();
            setVisible(false);
        });
        Details details = new Details(title(restated), list, understood);
        details.setOpened(months.size() == 1);
        add(details);
    }

    private static String title(Restatement restated) {
        int months = restated.months().size();
        return restated.tooMuch()
                ? "So much was written down since you last looked that past months are not compared"
                : "Restated since you last looked: " + Formats.count(months)
                        + (months == 1 ? " figure of a past month" : " figures of past months");
    }

    private ListItem item(RestatedMonth one) {
        ListItem item = new ListItem(new Span(one.figure().label() + ", "
                + Formats.month(one.month().atDay(1)) + ": " + text(one, one.before()) + " → "
                + text(one, one.after()) + ". "));
        one.rows().forEach(row -> item.add(new Anchor(row.page(), row.name()), new Span(" ")));
        if (one.more() > 0) {
            item.add(new Span("and " + Formats.count(one.more()) + " more"));
        }
        return item;
    }

    private String text(RestatedMonth one, long value) {
        return one.figure().isMoney() ? Formats.money(value, currency) : Formats.count(value);
    }
}
