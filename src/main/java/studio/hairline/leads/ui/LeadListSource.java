package studio.hairline.leads.ui;

import java.util.List;
import java.util.function.Consumer;
import studio.hairline.leads.LeadPages;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadRows;
import studio.hairline.ui.ListSource;

/** One open list of leads, for as long as it is on screen. */
record LeadListSource(LeadRows leads, LeadPages pages) implements ListSource<LeadRow> {

    @Override
    public List<LeadRow> rows(long offset, int limit) {
        return leads.page(pages, offset, limit);
    }

    @Override
    public long count() {
        return leads.count(pages);
    }

    @Override
    public void each(Consumer<LeadRow> row) {
        leads.each(pages.filter(), pages.order(), row);
    }
}
