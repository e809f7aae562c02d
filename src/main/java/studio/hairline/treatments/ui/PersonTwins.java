package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import studio.hairline.duplicates.Merge;
import studio.hairline.duplicates.Pair;
import studio.hairline.duplicates.Twin;
import studio.hairline.history.Refusal;
import studio.hairline.ui.Say;

/** Who else the person may be, and which records were merged into theirs and can be their own again; quiet when there is none. */
final class PersonTwins extends PersonCard {

    private static final int MOST = 5;

    private final PersonBeans beans;
    private final Runnable changed;

    PersonTwins(PersonBeans beans, long personId, Runnable changed) {
        super("Duplicates");
        this.beans = beans;
        this.changed = changed;
        beans.twins().lookout().look(personId);
        List<Twin> twins = beans.twins().duplicates().of(personId);
        List<Merge> merged = beans.twins().merges().into(personId);
        UnorderedList list = new UnorderedList();
        list.addClassName("record-list");
        twins.stream().limit(MOST).forEach(twin -> list.add(item(personId, twin)));
        merged.forEach(merge -> list.add(item(merge)));
        add(list);
        setVisible(!twins.isEmpty() || !merged.isEmpty());
    }

    private static ListItem item(long personId, Twin twin) {
        Anchor name = new Anchor(
                Pair.address(personId, twin.person().id()), twin.person().displayName());
        name.getElement()
                .setAttribute("aria-label", "Compare with " + twin.person().displayName());
        ListItem item = line(
                new Span(new Span("May be the same person as "), name),
                twin.likeness().why());
        Div end = new Div(tag(twin.likeness().strength().label(), "warn"));
        end.addClassName("record-end");
        item.add(end);
        return item;
    }

    private ListItem item(Merge merge) {
        String by = merge.by() == null ? "" : " by " + beans.screen().artist(merge.by(), null);
        ListItem item = line(
                new Span(merge.goes().displayName()),
                "Merged on " + beans.screen().writing().moment(merge.at()) + by,
                "Can be undone until " + beans.screen().writing().moment(merge.until()));
        Button undo = new Button("Undo merge", click -> ask(merge));
        undo.setAriaLabel("Undo the merge of " + merge.goes().displayName());
        Div end = new Div(undo);
        end.addClassName("record-end");
        item.add(end);
        return item;
    }

    private void ask(Merge merge) {
        try {
            new UndoMerge(beans.twins().undo(), merge, () -> {
                        changed.run();
                        Say.done("They are two records again: " + merge.goes().displayName() + " has their own page.");
                    })
                    .open();
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
        }
    }
}
