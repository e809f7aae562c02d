package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import studio.hairline.dashboard.ChairDriver;

/** Which parts are clearly missed more, or less, often than all are; each opens its rows. */
final class NoShowDrivers extends Section {

    /** @param what "session" or "consultation" */
    <C> NoShowDrivers(String what, List<ChairDriver<C>> drivers, Function<C, String> title) {
        addClassNames("section", "card", "wide");
        add(new H2("What drives no-shows of " + what + "s"), soft(what, drivers.isEmpty()));
        if (!drivers.isEmpty()) {
            UnorderedList list = new UnorderedList();
            drivers.forEach(driver -> list.add(new ListItem(
                    new Anchor(FigureCards.href(driver.card().rows()), driver.words()),
                    new Span(" · " + title.apply(driver.cut()).toLowerCase(Locale.ROOT) + " · "
                            + driver.rate().doubt()))));
            add(list);
        }
    }

    private static Paragraph soft(String what, boolean none) {
        Paragraph soft = new Paragraph(
                none
                        ? "No part of at least 20 " + what + "s is missed clearly more or less often than all are."
                        : "Parts of at least 20 " + what
                                + "s that are missed clearly more, or less, often than all are. Of twenty parts that"
                                + " are like the rest, one stands out by chance.");
        soft.addClassName("soft");
        return soft;
    }
}
