package studio.hairline.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyRow;
import studio.hairline.money.MoneyThen;
import studio.hairline.money.MoneyUrl;
import studio.hairline.tallies.Portion;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.KnownRows;
import studio.hairline.ui.ListColumn;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.Url;

/** The list of entries as it was known at the end of a day, with its sum of then. */
final class MoneyListThen extends Composite<Div> {

    private final MoneyListBeans beans;

    MoneyListThen(MoneyListBeans beans) {
        this.beans = beans;
    }

    MoneyListThen show(Location asked, KnownOn known) {
        LocalDate day = known.day();
        Url url = Url.of(asked);
        String now = url.without(KnownOn.PARAMETER).toPath(MoneyView.PATH);
        try {
            if (day == null) {
                throw new Refusal(known.problem());
            }
            look(url.inDays(day), day, now);
        } catch (Refusal refusal) {
            getContent().add(KnownOnNote.refused(refusal.getMessage(), now));
        }
        return this;
    }

    private void look(Url url, LocalDate day, String now) {
        MoneyFilter filter = MoneyUrl.read(url.parameters());
        Instant end = KnownOn.end(day, beans.time().zone());
        LeadsThen leads = beans.past().leads().at(end);
        MoneyThen then = beans.past().money().at(end, leads);
        Portion total = then.total(filter);
        getContent()
                .add(
                        KnownOnNote.of(day, leads.gone(), now),
                        list(url, new Look(day, filter, then, total, leads.gone())));
    }

    /** What is shown. */
    private record Look(LocalDate day, MoneyFilter filter, MoneyThen then, Portion total, long gone) {}

    private Component list(Url url, Look look) {
        MoneyColumns columns = new MoneyColumns(beans.writing());
        List<ListColumn<MoneyRow>> shown =
                columns.all().stream().map(ListColumn::unsorted).toList();
        FilteredList<MoneyRow> list = new FilteredList<>(
                new ListPage<>(MoneyView.PATH, columns.looks().on(look.day()), shown, beans.memory()));
        MoneyAsked asked = new MoneyAsked(look.filter(), look.day());
        ListPage.Shown<MoneyRow> rows = new ListPage.Shown<MoneyRow>(
                        url,
                        null,
                        new KnownRows<>(look.then().rows(look.filter())),
                        asked.words() + ", as known at the end of " + Formats.day(look.day()),
                        MoneyView.PATH + "-as-known-on-" + look.day() + ".csv")
                .saying(KnownOnNote.taken(look.gone()));
        list.show(
                asked.sum(() -> beans.writing().money(look.total().cents())),
                asked.bar(look.day()),
                rows,
                EmptyState.nothingFits(MoneyView.PATH));
        return list;
    }
}
