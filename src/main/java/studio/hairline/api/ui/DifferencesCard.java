package studio.hairline.api.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import studio.hairline.api.AuditRun;
import studio.hairline.api.Catalogue;
import studio.hairline.api.Difference;
import studio.hairline.dashboard.Defined;
import studio.hairline.operations.StudioFacts;
import studio.hairline.ui.Formats;

/** What the last audit came to; each difference opens the rows that do not agree. */
class DifferencesCard extends Section {

    private final Catalogue catalogue;
    private final String currency;

    DifferencesCard(AuditRun last, List<Difference> differences, Catalogue catalogue, StudioFacts facts) {
        this.catalogue = catalogue;
        this.currency = facts.currency().getCurrencyCode();
        addClassNames("card", "section");
        boolean good = last.differing() == 0;
        Span verdict = new Span(good ? "All agree" : Formats.count(last.differing()) + " differ");
        verdict.addClassNames("tag", good ? "good" : "warn");
        Paragraph about = new Paragraph(verdict, new Span(" " + words(last, facts.zone())));
        about.addClassName("soft");
        add(new H2("The last one"), about);
        if (!good) {
            UnorderedList list = new UnorderedList();
            list.addClassName("sentences");
            differences.forEach(one -> list.add(line(one)));
            add(list);
        }
    }

    static String words(AuditRun run, ZoneId zone) {
        return Formats.instant(run.beganAt(), zone) + " · " + Formats.count(run.asked()) + " questions · "
                + Formats.count(run.compared()) + " figures held against their rows";
    }

    private ListItem line(Difference one) {
        Optional<Defined> figure = catalogue.named(one.figure());
        String unit = figure.filter(Defined::isMoney).map(it -> currency).orElse(null);
        String label = figure.map(Defined::label).orElse(one.figure());
        return new ListItem(
                new Anchor(one.question(), label),
                new Span(one.days().map(days -> ", " + days).orElse("") + " · " + one.words(unit) + " · as "
                        + role(one)));
    }

    private static String role(Difference one) {
        return one.askedAs().equals("OWNER") ? "the owner" : "staff";
    }
}
