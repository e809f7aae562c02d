package studio.hairline.money.ui;

import java.util.List;
import java.util.function.Consumer;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyRow;
import studio.hairline.ui.ListSource;

/** One open list of entries. */
record MoneyListSource(MoneyFigures figures, MoneyFilter filter) implements ListSource<MoneyRow> {

    @Override
    public List<MoneyRow> rows(long offset, int limit) {
        return figures.rows(filter, Math.max(0, offset), Math.clamp(limit, 0, LONGEST));
    }

    @Override
    public long count() {
        return figures.count(filter);
    }

    @Override
    public void each(Consumer<MoneyRow> row) {
        figures.each(filter, row);
    }
}
