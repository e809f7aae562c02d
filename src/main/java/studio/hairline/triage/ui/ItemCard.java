package studio.hairline.triage.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import studio.hairline.triage.InboxItem;
import studio.hairline.ui.MarkSwatch;
import studio.hairline.ui.chart.Mark;

/** One line of the queue: who, what, how long, why here, and in whose hands. */
final class ItemCard extends Div {

    private final InboxItem item;

    ItemCard(InboxItem item, InboxBeans.Studio studio) {
        this.item = item;
        addClassName("queue-card");
        add(head(), category(), why(), excerpt(), tags(studio));
    }

    private Div head() {
        Span name = new Span(item.who().name());
        name.addClassName("who");
        Span age = new Span(item.turn().clock().age());
        age.addClassNames("age", item.turn().clock().isOver() ? "over" : "within");
        Div head = new Div(name, age);
        head.addClassName("queue-head");
        return head;
    }

    private Span category() {
        Span line = new Span(new MarkSwatch(
                new Mark(item.what().category().label(), item.what().category().colour())));
        line.add(new Text(item.what().words() + " · " + item.what().source().label()));
        line.addClassName("category");
        return line;
    }

    private Span why() {
        Span why = new Span(item.turn().why());
        why.addClassName("why");
        return why;
    }

    private Span excerpt() {
        Span excerpt = new Span(item.what().excerpt());
        excerpt.addClassName("excerpt");
        excerpt.setVisible(!item.what().excerpt().isEmpty());
        return excerpt;
    }

    private Div tags(InboxBeans.Studio studio) {
        Div tags = new Div(tag(item.turn().reason().label(), "plain"));
        tags.addClassName("queue-tags");
        if (!item.flags().isEmpty()) {
            boolean absolute = item.flags().stream().anyMatch(one -> one.flag().isAbsolute());
            String words = item.flags().getFirst().flag().label();
            int others = item.flags().size() - 1;
            tags.add(tag("⚠ " + words + (others == 0 ? "" : " +" + others), absolute ? "bad" : "warn"));
        }
        if (item.what().prefers() != null) {
            tags.add(tag(item.what().prefers().wish(), "plain"));
        }
        hands(studio).forEach(tags::add);
        item.hands().viewers().forEach(one -> tags.add(tag(studio.name(one) + " is looking", "plain")));
        if (item.hands().attempts() > 0) {
            tags.add(tag(item.hands().attempts() + (item.hands().attempts() == 1 ? " attempt" : " attempts"), "plain"));
        }
        return tags;
    }

    private List<Span> hands(InboxBeans.Studio studio) {
        InboxItem.Hands hands = item.hands();
        List<Span> tags = new ArrayList<>();
        if (hands.isTaken() && hands.claim() != null) {
            tags.add(tag(studio.name(hands.claim().userId()) + " has it", "good"));
        } else if (hands.claim() != null || hands.silentId() != null) {
            Long silent = hands.claim() != null ? Long.valueOf(hands.claim().userId()) : hands.silentId();
            tags.add(tag("Given back: " + studio.name(silent) + " was silent", "warn"));
        }
        if (hands.assigneeId() != null && !(hands.isTaken() && hands.claim() != null)) {
            tags.add(tag("For " + studio.name(hands.assigneeId()), "plain"));
        }
        return tags;
    }

    static Span tag(String words, String looks) {
        Span tag = new Span(words);
        tag.addClassNames("tag", looks);
        return tag;
    }
}
