package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Entry;
import studio.hairline.leads.Scale;
import studio.hairline.people.Contact;
import studio.hairline.people.SafetyFlag;
import studio.hairline.people.Way;
import studio.hairline.reading.Reading;
import studio.hairline.triage.InboxItem;
import studio.hairline.triage.Said;
import studio.hairline.ui.Formats;

/** One inquiry: who it is, what was said on either side, and what happened. */
final class ConversationPane extends Section {

    private final InboxBeans.Studio studio;

    ConversationPane(InboxBeans.Studio studio) {
        this.studio = studio;
        addClassNames("conversation-pane", "card");
        setAriaLabel("Conversation");
    }

    /** @param item its place in the queue; null when it is not in it */
    void show(Sheet sheet, @Nullable InboxItem item, Asked asked) {
        removeAll();
        Anchor back = new Anchor(asked.open(null).address(), "← All that waits");
        back.addClassName("back-to-queue");
        add(back, head(sheet), new TwinLine(sheet), flags(sheet));
        if (item != null) {
            add(place(item));
        }
        add(messages(sheet), new H3("What happened"), story(sheet));
    }

    private Div head(Sheet sheet) {
        H2 name = new H2(new Anchor("leads/" + sheet.ref().id(), sheet.person().displayName()));
        Div head = new Div(name, contact(sheet.person().contact(), sheet.lead().prefers()));
        head.addClassName("conversation-head");
        return head;
    }

    private static Div contact(Contact contact, @Nullable Way prefers) {
        Div line = new Div();
        line.addClassName("conversation-contact");
        if (contact.phoneGiven() != null) {
            line.add(new Anchor("tel:" + contact.phone(), contact.phoneGiven()));
        }
        if (contact.email() != null) {
            line.add(new Anchor("mailto:" + contact.email(), contact.email()));
        }
        if (contact.handle() != null) {
            line.add(new Span(contact.handle()));
        }
        if (prefers != null) {
            line.add(ItemCard.tag(prefers.wish(), "good"));
        }
        return line;
    }

    private static Div flags(Sheet sheet) {
        Div strip = new Div();
        strip.addClassName("safety-flags");
        strip.setVisible(!sheet.flags().isEmpty());
        sheet.flags().forEach(one -> {
            SafetyFlag flag = one.flag();
            strip.add(new Paragraph(
                    flag.label() + " (" + flag.weight() + ")" + (one.note().isEmpty() ? "" : ": " + one.note())));
            strip.setClassName("absolute", strip.hasClassName("absolute") || flag.isAbsolute());
        });
        return strip;
    }

    private Div place(InboxItem item) {
        Span clock =
                ItemCard.tag(item.turn().clock().words(), item.turn().clock().isOver() ? "bad" : "good");
        String price = item.turn().usualPriceCents() == null
                ? ""
                : "; a plan like it is usually "
                        + Formats.wholeMoney(
                                item.turn().usualPriceCents(),
                                studio.settings().facts().currency().getCurrencyCode());
        Paragraph why = new Paragraph(
                "Stands " + item.turn().why() + ". Waits " + item.turn().clock().age() + " by the clock, "
                        + Formats.duration(item.turn().clock().open()) + " while open. "
                        + sentence(item.turn().chance().basis()) + price + ".");
        why.addClassName("soft");
        Div place = new Div(clock, why);
        place.addClassName("conversation-place");
        return place;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private OrderedList messages(Sheet sheet) {
        OrderedList list = new OrderedList();
        list.addClassName("messages");
        String first = sheet.lead().message();
        String about = sheet.lead().arrival().channel().label() + " · "
                + sheet.lead().source().label() + " · "
                + sheet.lead().category().label()
                + (sheet.lead().grade() == null
                        ? ""
                        : ", " + Scale.say(sheet.lead().grade()));
        list.add(message(
                first.isBlank() ? new Paragraph("No message came with it.") : theirs(sheet, first),
                studio.moment(sheet.lead().arrival().at()) + " · " + about,
                "theirs"));
        sheet.said()
                .forEach(one -> list.add(message(
                        one.isOurs() ? new Paragraph(words(one)) : theirs(sheet, one.words()),
                        by(one),
                        one.isOurs() ? "ours" : "theirs")));
        return list;
    }

    private static String words(Said one) {
        return one.words().isBlank() && one.way() != null ? one.way().label() : one.words();
    }

    private String by(Said one) {
        String who = studio.name(one.by());
        String how = one.way() != null
                ? one.way().label() + " · " + who
                : one.by() == null ? "by e-mail" : "noted by " + who;
        return studio.moment(one.at()) + " · " + how;
    }

    private static Paragraph theirs(Sheet sheet, String words) {
        Reading reading = sheet.readings().get(words);
        return reading == null || !sheet.isOpen() ? new Paragraph(words) : new MarkedWords(reading);
    }

    private static ListItem message(Paragraph said, String by, String whose) {
        said.addClassName("said");
        Span about = new Span(by);
        about.addClassName("by");
        ListItem item = new ListItem(said, about);
        item.addClassNames("message", whose);
        return item;
    }

    private OrderedList story(Sheet sheet) {
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        sheet.entries().forEach(entry -> list.add(line(entry)));
        return list;
    }

    private ListItem line(Entry entry) {
        Span what = new Span(sentence(entry.happening().kind().words()));
        what.addClassName("what");
        Span by = new Span(studio.moment(entry.happening().happenedAt()) + " · " + studio.name(entry.actorId()));
        by.addClassName("by");
        return new ListItem(what, by);
    }
}
