package studio.hairline.leads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.LeadWords;
import studio.hairline.leads.LeadsThen;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.KnownRows;
import studio.hairline.ui.ListColumn;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.Url;

/** A list of leads as it was known at the end of a day: to be read, with nothing to do in it. */
final class LeadListThen extends Composite<Div> {

    private final LeadListKind kind;
    private final LeadListBeans beans;
    private LocalDate day = LocalDate.EPOCH;

    LeadListThen(LeadListKind kind, LeadListBeans beans) {
        this.kind = kind;
        this.beans = beans;
    }

    LeadListThen show(Location asked, KnownOn known) {
        LocalDate on = known.day();
        Url url = Url.of(asked);
        if (on == null) {
            refuse(known.problem(), url);
            return this;
        }
        day = on;
        try {
            look(url, on);
        } catch (Refusal refusal) {
            refuse(Objects.requireNonNull(refusal.getMessage()), url);
        }
        return this;
    }

    private void look(Url url, LocalDate on) {
        LeadFilter filter = LeadUrl.read(url.inDays(on).parameters(), kind.usual());
        LeadsThen then = beans.then().at(KnownOn.end(on, beans.screen().time().zone()));
        getContent().add(KnownOnNote.of(on, then.gone(), now(url)), list(url, filter, then));
    }

    private void refuse(String why, Url url) {
        getContent().add(KnownOnNote.refused(why, now(url)));
    }

    private String now(Url url) {
        return url.without(KnownOn.PARAMETER).toPath(kind.path());
    }

    private Component list(Url url, LeadFilter filter, LeadsThen then) {
        LeadColumns columns = new LeadColumns(beans.screen());
        List<ListColumn<LeadRow>> shown = (kind.usual() == LeadMeasure.CONVERSIONS
                        ? columns.conversions()
                        : columns.leads())
                .stream().map(ListColumn::unsorted).toList();
        FilteredList<LeadRow> list =
                new FilteredList<>(new ListPage<>(kind.path(), columns.looks().on(day), shown, beans.memory()));
        LeadFilterBar bar = new LeadFilterBar(filter, beans.screen(), other -> Url.open(address(other)));
        bar.getContent().say(LeadChips.of(filter, beans.screen(), this::address));
        String words = LeadWords.of(
                filter, beans.screen().users().names(), beans.screen().time().zone());
        ListPage.Shown<LeadRow> rows = new ListPage.Shown<LeadRow>(
                        url,
                        null,
                        new KnownRows<>(then.rows(filter)),
                        words + ", as known at the end of " + Formats.day(day),
                        kind.path() + "-as-known-on-" + day + ".csv")
                .saying(KnownOnNote.taken(then.gone()));
        list.show(LeadStrip.of(filter, counts(then, filter), this::address), bar, rows, nothing());
        return list;
    }

    private EmptyState nothing() {
        return EmptyState.nothingFits(kind.path());
    }

    private static Map<Category, Long> counts(LeadsThen then, LeadFilter filter) {
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        then.byCategory(filter).forEach((category, known) -> counts.put(category, known.count()));
        return counts;
    }

    private String address(LeadFilter filter) {
        return KnownOn.on(new Url(LeadUrl.write(filter, kind.usual())), day).toPath(kind.path());
    }
}
