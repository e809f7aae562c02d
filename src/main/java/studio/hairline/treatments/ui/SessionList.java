package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionPages;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.treatments.SessionWords;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.ListOrder;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.Url;

/** The list of sessions as its address asks for it: categories, filter, rows. */
final class SessionList extends Composite<FilteredList<SessionRow>> {

    private static final String PATH = "sessions";

    private final SessionListBeans beans;
    private final ListPage<SessionRow> list;
    private @Nullable Location location;

    SessionList(SessionListBeans beans) {
        this.beans = beans;
        SessionColumns columns = new SessionColumns(beans.screen());
        list = new ListPage<>(PATH, columns.looks(), columns.all(), beans.memory());
        new SessionBulk(beans.batches(), list, this::again)
                .offer(beans.screen().users().artists());
    }

    @Override
    protected FilteredList<SessionRow> initContent() {
        return new FilteredList<>(list);
    }

    void show(Location asked) {
        location = asked;
        Url url = Url.of(asked).inDays(beans.screen().time().today());
        SessionFilter filter = SessionUrl.read(url.parameters(), SessionMeasure.SESSIONS_BOOKED);
        ListOrder sort = ListOrder.of(url).orElse(null);
        Map<Long, String> team = beans.screen().team();
        SessionFilterBar bar = new SessionFilterBar(filter, beans.screen(), this::ask);
        bar.getContent().say(SessionChips.of(filter, team, this::address));
        SessionPages pages = new SessionPages(filter, isLatestFirst(sort));
        ListPage.Shown<SessionRow> rows = new ListPage.Shown<>(
                url,
                sort,
                new SessionListSource(beans.rows(), pages),
                SessionWords.of(filter, team),
                PATH + "-" + beans.screen().time().today() + ".csv");
        List<String> audited =
                SessionAudited.figures(filter.of(), beans.screen().user().isOwner());
        getContent()
                .warn(beans.differing().of(audited))
                .show(SessionStrip.of(filter, beans.rows().strip(pages), this::address), bar, rows, empty(filter));
    }

    private void again() {
        Location same = location;
        if (same != null) {
            show(same);
        }
    }

    /** What is not understood is ignored. */
    private static boolean isLatestFirst(@Nullable ListOrder sort) {
        return sort == null || sort.descending() || !sort.by().equals(SessionColumns.DAY);
    }

    private static EmptyState empty(SessionFilter filter) {
        return filter.equals(SessionFilter.ALL)
                ? new EmptyState(
                        Glyph.CALENDAR_CLOCK,
                        "No session yet. They are scheduled on a lead that converted, or come in from a file.",
                        new Anchor("conversions", "Conversions"),
                        new Anchor("import", "Import a file"))
                : EmptyState.nothingFits(PATH);
    }

    private void ask(SessionFilter filter) {
        Url.open(address(filter));
    }

    private String address(SessionFilter filter) {
        Location at = location;
        List<String> sort = at == null ? List.of() : Url.of(at).all(ListOrder.SORT);
        return new Url(SessionUrl.write(filter, SessionMeasure.SESSIONS_BOOKED))
                .with(ListOrder.SORT, sort)
                .toPath(PATH);
    }
}
