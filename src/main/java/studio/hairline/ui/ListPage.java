package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole list page below its header and filter: how many rows in words, what can be done, the rows. A view makes one in its
 * constructor and calls {@link #show} each time its address is read.
 *
 * <pre>{@code
 * list = new ListPage<>("leads", looks, columns, memory);
 * list.onSelection(this::assign, assignee, assignButton);   // optional: rows can be selected, with a bar of actions
 * add(header, strip, filterBar, list);
 * …
 * list.show(new Shown<>(url, order, source, "Inquiries received in May 2026", "leads-2026-05-04.csv"));
 * }</pre>
 */
public final class ListPage<R> extends Div {

    private final String page;
    private final ListGrid<R> grid;
    private final SavedViews views;
    private final Paragraph words = new Paragraph();
    private final Anchor export = new Anchor("", "Export CSV");
    private final Div empty = new Div();
    private final Div above = new Div();
    private Url url = Url.EMPTY;

    /**
     * What is on screen.
     *
     * @param url the address it was read from
     * @param order null for the list's own
     * @param words the filter, without the number of rows
     * @param fileName of the export
     * @param about what stands above the rows of the export, each in a line of its own; none: they stand alone
     */
    public record Shown<R>(
            Url url,
            @Nullable ListOrder order,
            ListSource<R> source,
            String words,
            String fileName,
            List<String> about) {

        public Shown(Url url, @Nullable ListOrder order, ListSource<R> source, String words, String fileName) {
            this(url, order, source, words, fileName, List.of());
        }

        /** @param leftOut each in a sentence. @return the same, whose export says what it is and what is not in it */
        public Shown<R> saying(String... leftOut) {
            List<String> lines = Stream.concat(Stream.of(words), Arrays.stream(leftOut))
                    .filter(line -> !line.isEmpty())
                    .toList();
            return new Shown<>(url, order, source, words, fileName, lines);
        }
    }

    /** @param page the path of the view */
    public ListPage(String page, ListLooks<R> looks, List<ListColumn<R>> columns, ListMemory memory) {
        this.page = page;
        addClassName("list-page");
        grid = new ListGrid<>(looks, columns);
        grid.onOrder(this::order);
        views = new SavedViews(page, memory);
        ColumnChoice<R> choice = new ColumnChoice<>(page, columns, memory);
        grid.choose(choice.shown());
        choice.onChoice(grid::choose);
        words.addClassName("list-words");
        words.getElement().setAttribute("role", "status");
        export.addClassName("list-export");
        export.addComponentAsFirst(Glyph.DOWNLOAD.create());
        Div tools = new Div(views, choice, export);
        tools.addClassName("list-tools");
        Div line = new Div(words, tools);
        line.addClassName("list-line");
        add(above, line, grid, empty);
    }

    /** Lets rows be selected; the actions stand in a bar while some are. */
    public void onSelection(SerializableConsumer<Set<R>> changed, Component... actions) {
        BulkBar bar = new BulkBar(grid::deselectAll, actions);
        above.add(bar);
        grid.selectable(() -> {
            bar.selected(selected().size());
            changed.accept(selected());
        });
    }

    public Set<R> selected() {
        return grid.getSelectedItems();
    }

    /** Reads the rows again, with nothing selected. */
    public void refresh() {
        grid.deselectAll();
        grid.getDataProvider().refreshAll();
    }

    public void show(Shown<R> shown) {
        url = shown.url();
        views.at(url);
        long count = shown.source().count();
        words.setText(shown.words() + " · " + Formats.count(count) + (count == 1 ? " row" : " rows"));
        grid.deselectAll();
        grid.setAriaLabel(shown.words());
        grid.show(shown.source(), shown.order());
        export.setHref(new CsvExport<>(shown, grid::inFile));
        empty(count == 0);
    }

    /** What stands there when nothing fits the filter. */
    public ListPage<R> whenEmpty(Component state) {
        empty.removeAll();
        empty.add(state);
        return this;
    }

    private void empty(boolean nothing) {
        grid.setVisible(!nothing);
        export.setVisible(!nothing);
        empty.setVisible(nothing);
    }

    private void order(@Nullable ListOrder order) {
        Url ordered = order == null ? url.without(ListOrder.SORT) : order.write(url);
        Url.open(ordered.toPath(page));
    }
}
