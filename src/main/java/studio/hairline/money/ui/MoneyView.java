package studio.hairline.money.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.money.MoneyRow;
import studio.hairline.money.MoneyUrl;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.FilterChips.Chip;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.Url;

/** Every entry of the ledger: what was paid, refunded, kept, earned, when and how; with its sum. */
@Route("money")
@PageTitle("Money · Hairline")
@Menu(title = "Money", order = 6.4, icon = "coins")
@RolesAllowed("OWNER")
class MoneyView extends Main implements BeforeEnterObserver {

    private static final String PATH = "money";

    private final MoneyListBeans beans;
    private final FilteredList<MoneyRow> list;

    MoneyView(MoneyListBeans beans) {
        this.beans = beans;
        MoneyColumns columns = new MoneyColumns(beans.writing());
        list = new FilteredList<>(new ListPage<>(PATH, columns.looks(), columns.all(), beans.memory()));
        addClassName("page");
        setId("content");
        add(new PageHeader("Money", "", new Anchor("money/receipts", "Match a file of receipts")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate today = beans.time().today();
        Url url = Url.of(event.getLocation()).inDays(today);
        MoneyFilter filter = MoneyUrl.read(url.parameters());
        FilterBar bar = bar(filter, today);
        bar.say(chips(filter));
        list.warn(beans.differing().of(List.of(filter.of().code())));
        list.show(
                sum(filter),
                bar,
                new ListPage.Shown<>(
                        url,
                        null,
                        new MoneyListSource(beans.figures(), filter),
                        words(filter),
                        PATH + "-" + today + ".csv"),
                EmptyState.nothingFits(PATH));
    }

    private FilterBar bar(MoneyFilter filter, LocalDate today) {
        OneChoice<MoneyMeasure> measure = new OneChoice<>(
                        "Show", List.of(MoneyMeasure.values()), MoneyMeasure::label, filter.of())
                .onChoice(of -> open(filter.of(of)));
        MultiChoice<Means> means = new MultiChoice<>("By", List.of(Means.values()), Means::label);
        means.setValue(filter.means());
        means.onChoice(chosen -> open(filter.by(chosen)));
        return new FilterBar(
                measure, PeriodPicker.ofList(today, filter.period(), period -> open(filter.in(period))), means);
    }

    private static List<Chip> chips(MoneyFilter filter) {
        List<Chip> chips = new ArrayList<>();
        if (!filter.means().isEmpty()) {
            chips.add(Chip.anyOf(filter.means(), Means::label, address(filter.by(Set.of()))));
        }
        if (!filter.categories().isEmpty()) {
            chips.add(Chip.anyOf(filter.categories(), Category::label, address(filter.about(Set.of()))));
        }
        if (!filter.sources().isEmpty()) {
            chips.add(Chip.anyOf(filter.sources(), Source::label, address(filter.from(Set.of()))));
        }
        if (filter.assignee() != null) {
            chips.add(new Chip("Of one assignee", address(filter.assignedTo(null))));
        }
        return chips;
    }

    private Div sum(MoneyFilter filter) {
        Paragraph said = new Paragraph(
                filter.of() == MoneyMeasure.EVERYTHING
                        ? "Choose what to show for its sum: entries of all kinds are not added up."
                        : filter.of().label() + ": "
                                + beans.writing().money(beans.figures().sum(filter)));
        said.addClassName("list-words");
        return new Div(said);
    }

    private static String words(MoneyFilter filter) {
        Period period = filter.period();
        return filter.of().label() + (period == null ? ", all time" : ", " + period.words());
    }

    private static void open(MoneyFilter filter) {
        Url.open(address(filter));
    }

    private static String address(MoneyFilter filter) {
        return new Url(MoneyUrl.write(filter)).toPath(PATH);
    }
}
