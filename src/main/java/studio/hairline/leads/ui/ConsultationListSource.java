package studio.hairline.leads.ui;

import java.util.List;
import java.util.function.Consumer;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.ui.ListSource;

/** One open list of consultations. */
record ConsultationListSource(ConsultationRows all, ConsultationFilter filter) implements ListSource<ConsultationRow> {

    @Override
    public List<ConsultationRow> rows(long offset, int limit) {
        return all.page(filter, Math.max(0, offset), Math.clamp(limit, 0, LONGEST));
    }

    @Override
    public long count() {
        return all.count(filter);
    }

    @Override
    public void each(Consumer<ConsultationRow> row) {
        all.each(filter, row);
    }
}
