package studio.hairline.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a list: fetched as they come into view, each a link, with fewer columns where there is little room. */
final class ListGrid<R> extends Grid<R> {

    private static final int NARROW = 720;
    private static final String TITLE = "title";
    private static final String ONLY_COLUMN = "12rem";

    private final ListLooks<R> looks;
    private final List<ListColumn<R>> all;
    private Set<String> chosen = Set.of();
    private boolean narrow;
    private @Nullable R focused;

    ListGrid(ListLooks<R> looks, List<ListColumn<R>> all) {
        this.looks = looks;
        this.all = List.copyOf(all);
        addClassName("list-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setPageSize(50);
        addColumn(titleCell())
                .setKey(TITLE)
                .setHeader(looks.titleHeader())
                .setAutoWidth(true)
                .setFlexGrow(2);
        all.forEach(this::addColumn);
        setColumnReorderingAllowed(true);
        opensRows();
        Signal.effect(
                this,
                () -> fit(UI.getCurrentOrThrow()
                        .getPage()
                        .windowSizeSignal()
                        .get()
                        .width()));
    }

    private LitRenderer<R> titleCell() {
        return LitRenderer.<R>of("<a class=\"row-link\" href=\"${item.address}\">${item.title}</a>"
                        + "<span class=\"row-second\" ?hidden=\"${!item.second}\">${item.second}</span>")
                .withProperty("address", looks.address()::apply)
                .withProperty("title", looks.title()::apply)
                .withProperty("second", row -> narrow ? looks.second().apply(row) : "");
    }

    private void addColumn(ListColumn<R> column) {
        Column<R> shown = addColumn(column.text())
                .setKey(column.key())
                .setHeader(column.header())
                .setResizable(true)
                .setAutoWidth(true)
                .setTextAlign(column.number() ? ColumnTextAlign.END : ColumnTextAlign.START);
        column.sortCode().ifPresent(code -> shown.setSortable(true).setSortProperty(code));
    }

    private void opensRows() {
        addItemClickListener(click -> open(click.getItem()));
        addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        Shortcuts.addShortcutListener(this, this::openFocused, Key.ENTER).listenOn(this);
    }

    private void openFocused() {
        R row = focused;
        if (row != null) {
            open(row);
        }
    }

    private void open(R row) {
        Url.open(looks.address().apply(row));
    }

    /** Shows another list; what was selected stays only where it is the same list. */
    void show(ListSource<R> source, @Nullable ListOrder order) {
        focused = null;
        sort(sortOrders(order));
        CallbackDataProvider<R, Void> rows = DataProvider.fromCallbacks(
                query -> fetch(source, query), query -> (int) Math.min(Integer.MAX_VALUE, source.count()));
        setDataProvider(rows);
    }

    private List<GridSortOrder<R>> sortOrders(@Nullable ListOrder order) {
        return order == null
                ? List.of()
                : all.stream()
                        .filter(column ->
                                column.sortCode().filter(order.by()::equals).isPresent())
                        .map(column -> new GridSortOrder<>(
                                getColumnByKey(column.key()),
                                order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                        .toList();
    }

    private static <R> Stream<R> fetch(ListSource<R> source, Query<R, Void> query) {
        List<R> rows = new ArrayList<>();
        int wanted = query.getLimit();
        while (rows.size() < wanted) {
            int next = Math.min(ListSource.LONGEST, wanted - rows.size());
            List<R> more = source.rows((long) query.getOffset() + rows.size(), next);
            rows.addAll(more);
            if (more.size() < next) {
                break;
            }
        }
        return rows.stream();
    }

    void onOrder(SerializableConsumer<@Nullable ListOrder> listener) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                listener.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(this::order)
                        .orElse(null));
            }
        });
    }

    private ListOrder order(GridSortOrder<R> chosen) {
        boolean down = chosen.getDirection() == SortDirection.DESCENDING;
        String key = chosen.getSorted().getKey();
        return all.stream()
                .filter(column -> column.key().equals(key))
                .flatMap(column -> column.sortCode().stream())
                .findFirst()
                .map(code -> new ListOrder(code, down))
                .orElseThrow();
    }

    void selectable(Runnable changed) {
        GridMultiSelectionModel<R> model = (GridMultiSelectionModel<R>) setSelectionMode(SelectionMode.MULTI);
        model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        model.addSelectionListener(selection -> changed.run());
    }

    void choose(Set<String> columns) {
        chosen = Set.copyOf(columns);
        fit(narrow ? 1 : 0);
    }

    /** @return the title and the chosen columns, as an export has them */
    List<ListColumn<R>> inFile() {
        return Stream.concat(
                        Stream.of(ListColumn.<R>of(TITLE, looks.titleHeader(), looks.title()::apply)),
                        all.stream().filter(column -> chosen.contains(column.key())))
                .toList();
    }

    private void fit(int width) {
        boolean before = narrow;
        narrow = width > 0 && width < NARROW;
        all.forEach(column -> getColumnByKey(column.key()).setVisible(!narrow && chosen.contains(column.key())));
        getColumnByKey(TITLE).setAutoWidth(!narrow).setWidth(narrow ? ONLY_COLUMN : null);
        recalculateColumnWidths();
        if (before != narrow) {
            getDataProvider().refreshAll();
        }
    }
}
