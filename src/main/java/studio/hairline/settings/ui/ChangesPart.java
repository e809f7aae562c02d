package studio.hairline.settings.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import studio.hairline.history.Change;
import studio.hairline.history.Entry;
import studio.hairline.ui.Formats;

/** What was set on this page lately, by whom, and what it was before. */
final class ChangesPart {

    private static final int SHOWN = 20;

    private ChangesPart() {}

    static FormCard card(SettingsBeans beans) {
        List<Entry> latest = beans.history().latest(SHOWN);
        FormCard card = new FormCard("What was changed here", "The latest " + SHOWN + ", with what it was before.");
        if (latest.isEmpty()) {
            Paragraph nothing = new Paragraph("Nothing yet.");
            nothing.addClassNames("soft", "wide");
            return card.with(nothing);
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("setting-list", "wide");
        latest.forEach(entry -> list.add(line(entry, beans)));
        return card.with(list);
    }

    private static ListItem line(Entry entry, SettingsBeans beans) {
        Change change = entry.happening().change();
        String setting = change.after().keySet().iterator().next();
        String before = change.before().getOrDefault(setting, "");
        String after = change.after().getOrDefault(setting, "");
        Span what = new Span(setting + ": " + said(before) + " → " + said(after));
        String who = entry.actorId() == null
                ? "Hairline"
                : beans.users().names().getOrDefault(entry.actorId(), "Somebody who left");
        Span when = new Span(
                who + " · " + Formats.instant(entry.recordedAt(), beans.time().zone()));
        when.addClassName("soft");
        ListItem line = new ListItem(what, when);
        line.addClassName("setting-line");
        return line;
    }

    private static String said(String words) {
        return words.isEmpty() ? "nothing" : words;
    }
}
