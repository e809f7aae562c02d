package studio.hairline.money.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyRow;
import studio.hairline.money.MoneyUrl;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Every entry of the ledger: what was paid, refunded, kept, earned, when and how; with its sum. */
@Route("money")
@PageTitle("Money · Hairline")
@Menu(title = "Money", order = 6.4, icon = "coins")
@RolesAllowed("OWNER")
class MoneyView extends Main implements BeforeEnterObserver, LooksBack {

    static final String PATH = "money";

    private final MoneyListBeans beans;
    private final FilteredList<MoneyRow> list;
    private final Div then = new Div();
    private final KnownOnChoice choice;

    MoneyView(MoneyListBeans beans) {
        this.beans = beans;
        MoneyColumns columns = new MoneyColumns(beans.writing());
        list = new FilteredList<>(new ListPage<>(PATH, columns.looks(), columns.all(), beans.memory()));
        choice = new KnownOnChoice(Url.EMPTY, PATH, beans.time().today(), null);
        addClassName("page");
        setId("content");
        add(new PageHeader("Money", "", choice, new Anchor("money/receipts", "Match a file of receipts")), then, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    void show(Location location) {
        LocalDate today = beans.time().today();
        Url url = Url.of(location);
        Optional<KnownOn> known = KnownOn.of(url, today);
        choice.ask(url, today, known.map(KnownOn::day).orElse(null));
        then.removeAll();
        known.ifPresent(day -> then.add(new MoneyListThen(beans).show(location, day)));
        list.setVisible(known.isEmpty());
        if (known.isEmpty()) {
            now(url.inDays(today), today);
        }
    }

    private void now(Url url, LocalDate today) {
        MoneyFilter filter = MoneyUrl.read(url.parameters());
        MoneyAsked asked = new MoneyAsked(filter, null);
        list.warn(beans.differing().of(List.of(filter.of().code())));
        list.show(
                asked.sum(() -> beans.writing().money(beans.figures().sum(filter))),
                asked.bar(today),
                new ListPage.Shown<>(
                        url,
                        null,
                        new MoneyListSource(beans.figures(), filter),
                        asked.words(),
                        PATH + "-" + today + ".csv"),
                EmptyState.nothingFits(PATH));
    }
}
