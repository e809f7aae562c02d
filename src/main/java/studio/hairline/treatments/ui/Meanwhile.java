package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import studio.hairline.history.Entry;
import studio.hairline.history.Stale;

/** Somebody else saved first: what they changed, and the two ways on. */
final class Meanwhile extends Div {

    private final HistoryWords history;
    private final IntConsumer onTop;
    private final Runnable reload;

    /** @param onTop takes the version whose changes were just read */
    Meanwhile(StudioWords words, IntConsumer onTop, Runnable reload) {
        history = new HistoryWords(words);
        this.onTop = onTop;
        this.reload = reload;
        addClassName("meanwhile");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void tell(Stale stale) {
        removeAll();
        UnorderedList changes = new UnorderedList();
        stale.since().forEach(entry -> changes.add(new ListItem(history.line(entry))));
        Div ways = new Div(
                new Button("Save on top of it", click -> onTop.accept(latest(stale.since()))),
                new Button("Drop mine and reload", click -> reload.run()));
        ways.addClassName("button-row");
        add(new Paragraph(stale.getMessage()), changes, ways);
        setVisible(true);
    }

    /** @return the version that was told of; one that came later is told of in its turn */
    private static int latest(List<Entry> since) {
        return since.stream()
                .map(entry -> entry.happening().subject().version())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }
}
