package studio.hairline.money.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.money.MoneyUrl;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.FilterChips.Chip;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.Url;

/**
 * What the list of entries is asked, as one can ask otherwise; every answer is an address of the page.
 *
 * @param day at whose end it is looked at; null for now
 */
record MoneyAsked(MoneyFilter filter, @Nullable LocalDate day) {

    FilterBar bar(LocalDate today) {
        OneChoice<MoneyMeasure> measure = new OneChoice<>(
                        "Show", List.of(MoneyMeasure.values()), MoneyMeasure::label, filter.of())
                .onChoice(of -> open(filter.of(of)));
        MultiChoice<Means> means = new MultiChoice<>("By", List.of(Means.values()), Means::label);
        means.setValue(filter.means());
        means.onChoice(chosen -> open(filter.by(chosen)));
        FilterBar bar = new FilterBar(
                measure, PeriodPicker.ofList(today, filter.period(), period -> open(filter.in(period))), means);
        bar.say(chips());
        return bar;
    }

    private List<Chip> chips() {
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

    /** @param money what the entries come to */
    Div sum(Supplier<String> money) {
        Paragraph said = new Paragraph(
                filter.of() == MoneyMeasure.EVERYTHING
                        ? "Choose what to show for its sum: entries of all kinds are not added up."
                        : filter.of().label() + ": " + money.get());
        said.addClassName("list-words");
        return new Div(said);
    }

    String words() {
        Period period = filter.period();
        return filter.of().label() + (period == null ? ", all time" : ", " + period.words());
    }

    private void open(MoneyFilter other) {
        Url.open(address(other));
    }

    private String address(MoneyFilter other) {
        Url url = new Url(MoneyUrl.write(other));
        return KnownOn.on(url, day).toPath(MoneyView.PATH);
    }
}
