package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.StringJoiner;

/** What the keyboard can do here; {@code ?} opens it. */
@Tag("hairline-keys")
@JsModule("context://kit.js")
final class ShortcutHelp extends Component {

    ShortcutHelp() {
        StringJoiner keys = new StringJoiner("\n");
        key(keys, "/", "Search people");
        key(keys, "n", "Write down a new inquiry");
        key(keys, "g then a number", "Go to that page of the navigation");
        key(keys, "j, k", "In the inbox: the next one, the one before");
        key(keys, "c, r, p, g, b, s", "Claim, reply, phone, categorise, book, snooze");
        key(keys, "e, d, y", "Read for me: fill in the first category suggested, the second, the first flag");
        key(keys, "f, t, l, m", "Next step, they wrote, lose, spam");
        key(keys, "arrows, m, a", "In the calendar: from one to the next, move it, a new appointment");
        key(keys, "p", "In the calendar and the sessions: the day sheet; there: print it. In the records: the binder");
        key(keys, "z or u", "Undo what you decided last");
        key(keys, "?", "Show or hide this");
        key(keys, "Esc", "Close what is open");
        getElement().setProperty("words", keys.toString());
    }

    private static void key(StringJoiner keys, String key, String does) {
        keys.add(key + "\t" + does);
    }
}
