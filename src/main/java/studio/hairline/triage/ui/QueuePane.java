package studio.hairline.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studio.hairline.triage.InboxItem;
import studio.hairline.triage.InboxQueue;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;

/** What waits, in its order; the open one is marked, {@code j} and {@code k} go to those beside it. */
final class QueuePane extends Section {

    private final InboxBeans.Studio studio;
    private @Nullable Long seen;

    QueuePane(InboxBeans.Studio studio) {
        this.studio = studio;
        addClassName("queue-pane");
        setAriaLabel("What waits");
    }

    /** @return how many wait, in words */
    String words(InboxQueue queue, String verb) {
        return Formats.count(queue.total()) + " " + verb + " · " + Formats.count(queue.over()) + " over the target of "
                + studio.target() + " while open";
    }

    void show(InboxQueue queue, Asked asked) {
        removeAll();
        H2 title = new H2("What waits");
        title.addClassName("only-for-screen-readers");
        add(title, reasons(queue, asked));
        if (queue.items().isEmpty()) {
            add(new EmptyState(
                    Glyph.COFFEE,
                    asked.on() == null
                            ? "Nothing waits. Whatever comes in stands here within a second."
                            : "Nothing waited."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("queue");
        int open = indexOf(queue.items(), asked.item());
        IntStream.range(0, queue.items().size())
                .forEach(at -> list.add(item(queue.items().get(at), asked, at - open, open)));
        add(list, more(queue, asked));
        if (open >= 0 && !Objects.equals(seen, asked.item())) {
            list.getChildren().skip(open).findFirst().ifPresent(one -> bring(one, asked.item()));
        }
    }

    /** Once into sight, however often it is drawn anew until the browser has it. */
    private void bring(Component one, @Nullable Long leadId) {
        one.getElement()
                .callJsFunction("scrollIntoView", Map.of("block", "nearest"))
                .then(done -> seen = leadId);
    }

    /** @return the place of the open one; -1 when it is not in the list */
    static int indexOf(List<InboxItem> items, @Nullable Long leadId) {
        return IntStream.range(0, items.size())
                .filter(at -> leadId != null && items.get(at).leadId() == leadId)
                .findFirst()
                .orElse(-1);
    }

    /** @return null when it is not in the list */
    static @Nullable InboxItem find(List<InboxItem> items, @Nullable Long leadId) {
        int at = indexOf(items, leadId);
        return at < 0 ? null : items.get(at);
    }

    private static Nav reasons(InboxQueue queue, Asked asked) {
        Nav nav = new Nav();
        nav.addClassName("queue-reasons");
        nav.setAriaLabel("Only what waits for one reason");
        nav.add(reason("All", queue.total(), asked.only() == null, asked.of(null)));
        queue.counts().forEach((reason, count) -> {
            if (count > 0 || reason == asked.only()) {
                nav.add(reason(reason.label(), count, reason == asked.only(), asked.of(reason)));
            }
        });
        return nav;
    }

    private static Anchor reason(String label, long count, boolean chosen, Asked asked) {
        Span number = new Span(Formats.count(count));
        number.addClassName("number");
        Anchor link = new Anchor(asked.address());
        link.add(new Span(label), number);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private ListItem item(InboxItem item, Asked asked, int fromOpen, int open) {
        Anchor link = new Anchor(asked.addressOf(item.leadId()));
        link.addClassName("queue-item");
        link.add(new ItemCard(item, studio));
        if (open >= 0 && fromOpen == 0) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (fromOpen == 1) {
            link.getElement().setAttribute("data-key", "j");
        } else if (open >= 0 && fromOpen == -1) {
            link.getElement().setAttribute("data-key", "k");
        }
        return new ListItem(link);
    }

    private static Div more(InboxQueue queue, Asked asked) {
        long all = asked.only() == null ? queue.total() : queue.counts().getOrDefault(asked.only(), 0L);
        Div more = new Div();
        if (all > queue.items().size()) {
            more.addClassName("queue-more");
            more.add(new Anchor(asked.more().address(), "Show more of " + Formats.count(all)));
        }
        return more;
    }
}
