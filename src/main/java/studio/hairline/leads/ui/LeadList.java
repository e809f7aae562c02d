package studio.hairline.leads.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Dated;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadPages;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadSort;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.LeadWords;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.ListOrder;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.Url;

/** A list of leads as its address asks for it: categories, filter, rows. */
final class LeadList extends Composite<FilteredList<LeadRow>> {

    private final LeadListKind kind;
    private final LeadListBeans beans;
    private final ListPage<LeadRow> list;
    private @Nullable Location location;

    LeadList(LeadListKind kind, LeadListBeans beans) {
        this.kind = kind;
        this.beans = beans;
        LeadColumns columns = new LeadColumns(beans.screen());
        list = new ListPage<>(
                kind.path(),
                columns.looks(),
                kind.usual() == LeadMeasure.CONVERSIONS ? columns.conversions() : columns.leads(),
                beans.memory());
        new LeadBulk(beans.batches(), list, this::again)
                .offer(beans.screen().users().assignable());
    }

    @Override
    protected FilteredList<LeadRow> initContent() {
        return new FilteredList<>(list);
    }

    void show(Location asked) {
        location = asked;
        Url url = Url.of(asked).inDays(beans.screen().time().today());
        LeadFilter filter = LeadUrl.read(url.parameters(), kind.usual());
        ListOrder sort = ListOrder.of(url).orElse(null);
        LeadFilterBar bar = new LeadFilterBar(filter, beans.screen(), this::ask);
        bar.getContent().say(LeadChips.of(filter, beans.screen(), this::address));
        LeadPages pages = new LeadPages(filter, order(filter, sort));
        ListPage.Shown<LeadRow> rows = new ListPage.Shown<>(
                url,
                sort,
                new LeadListSource(beans.rows(), pages),
                LeadWords.of(
                        filter,
                        beans.screen().users().names(),
                        beans.screen().time().zone()),
                kind.path() + "-" + beans.screen().time().today() + ".csv");
        List<String> audited =
                LeadAudited.figures(filter.of(), beans.screen().user().isOwner());
        getContent()
                .warn(beans.differing().of(audited))
                .show(LeadStrip.of(filter, beans.rows().strip(pages), this::address), bar, rows, empty(filter));
    }

    private void again() {
        Location same = location;
        if (same != null) {
            show(same);
        }
    }

    /** By receipt is by the list's own day, where that is the day of receipt; what is not understood is ignored. */
    private static LeadOrder order(LeadFilter filter, @Nullable ListOrder sort) {
        if (sort == null) {
            return LeadOrder.LATEST_FIRST;
        }
        return LeadSort.of(sort.by())
                .map(by -> by == LeadSort.RECEIVED && filter.of().dated() == Dated.RECEIVED ? LeadSort.DAY : by)
                .map(by -> new LeadOrder(by, sort.descending()))
                .orElse(LeadOrder.LATEST_FIRST);
    }

    private EmptyState empty(LeadFilter filter) {
        return filter.equals(LeadFilter.of(kind.usual()))
                ? new EmptyState(
                        Glyph.INBOX,
                        kind.whenNothing(),
                        new Anchor("import", "Import a file"),
                        new Anchor("leads?new", "Add an inquiry"))
                : EmptyState.nothingFits(kind.path());
    }

    private void ask(LeadFilter filter) {
        Url.open(address(filter));
    }

    private String address(LeadFilter filter) {
        Url url = new Url(LeadUrl.write(filter, kind.usual()));
        Location at = location;
        List<String> sort = at == null ? List.of() : Url.of(at).all(ListOrder.SORT);
        return url.with(ListOrder.SORT, sort).toPath(kind.path());
    }
}
