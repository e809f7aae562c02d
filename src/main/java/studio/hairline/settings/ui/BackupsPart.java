package studio.hairline.settings.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import studio.hairline.operations.Backup;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** The copies of the studio, and one more now. */
final class BackupsPart {

    private static final int SHOWN = 10;

    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph("No copy yet. The first one is made tonight.");
    private final SettingsBeans beans;

    BackupsPart(SettingsBeans beans) {
        this.beans = beans;
        list.addClassNames("setting-list", "wide");
        nothing.addClassNames("soft", "wide");
    }

    FormCard card() {
        if (!beans.backups().areOurs()) {
            return new FormCard("Copies", "The studio is kept in a PostgreSQL: copy it with PostgreSQL's own tools.");
        }
        show();
        return new FormCard("Copies", "The whole studio in one file of the data folder, made each night.")
                .with(nothing, list)
                .button("Make a copy now", this::make);
    }

    private void make() {
        beans.backups().make();
        show();
        Say.done("A copy is made.");
    }

    private void show() {
        List<Backup> all = beans.backups().list();
        nothing.setVisible(all.isEmpty());
        list.setVisible(!all.isEmpty());
        list.removeAll();
        all.stream().limit(SHOWN).forEach(one -> list.add(line(one)));
    }

    private ListItem line(Backup one) {
        Span size = new Span(String.format(Locale.US, "%.1f MB", one.bytes() / 1_000_000.0));
        size.addClassName("setting-value");
        ListItem line =
                new ListItem(new Span(Formats.instant(one.made(), beans.time().zone())), new Span(one.file()), size);
        line.addClassName("setting-line");
        return line;
    }
}
