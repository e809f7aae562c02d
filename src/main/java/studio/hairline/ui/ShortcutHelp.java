package studio.hairline.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** What the keyboard can do here; {@code ?} opens it. */
final class ShortcutHelp extends NativeDetails {

    ShortcutHelp() {
        addClassNames("explain", "shortcut-help");
        Span mark = new Span("?");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span("Keyboard shortcuts");
        words.addClassName("only-for-screen-readers");
        setSummary(mark, words);
        DescriptionList keys = new DescriptionList();
        key(keys, "/", "Search people");
        key(keys, "n", "Write down a new inquiry");
        key(keys, "g then a number", "Go to that page of the navigation");
        key(keys, "j, k", "In the inbox: the next one, the one before");
        key(keys, "c, r, p, g, b, s", "Claim, reply, phone, categorise, book, snooze");
        key(keys, "e, d, y", "Read for me: fill in the first category suggested, the second, the first flag");
        key(keys, "f, t, l, m", "Next step, they wrote, lose, spam");
        key(keys, "z or u", "Undo what you decided last");
        key(keys, "?", "Show or hide this");
        key(keys, "Esc", "Close what is open");
        setContent(keys);
    }

    private static void key(DescriptionList keys, String key, String does) {
        keys.add(new DescriptionList.Term(key), new DescriptionList.Description(does));
    }
}
