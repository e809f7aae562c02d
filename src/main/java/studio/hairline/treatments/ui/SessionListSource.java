package studio.hairline.treatments.ui;

import java.util.List;
import java.util.function.Consumer;
import studio.hairline.treatments.SessionPages;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionRows;
import studio.hairline.ui.ListSource;

/** One open list of sessions, for as long as it is on screen. */
record SessionListSource(SessionRows sessions, SessionPages pages) implements ListSource<SessionRow> {

    @Override
    public List<SessionRow> rows(long offset, int limit) {
        return sessions.page(pages, offset, limit);
    }

    @Override
    public long count() {
        return sessions.count(pages);
    }

    @Override
    public void each(Consumer<SessionRow> row) {
        sessions.each(pages, row);
    }
}
