package studio.hairline.insight.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.FilterChips.Chip;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.PeriodChoice;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.Url;

/** The questions of a page of figures in depth; every answer is an address of that page. */
class InsightFilterBar extends Composite<FilterBar> {

    private final DashboardFilter filter;
    private final LocalDate today;
    private final String path;
    private final boolean compares;
    private final @Nullable LocalDate knownOn;
    private boolean periodic = true;

    /** @param compares whether the page holds the period against another */
    InsightFilterBar(DashboardFilter filter, LookingPage.Look look, String path, boolean compares) {
        this.filter = filter;
        this.today = look.today();
        this.path = path;
        this.compares = compares;
        this.knownOn = look.day();
    }

    /** For a page that chooses its days itself. */
    InsightFilterBar withoutPeriod() {
        periodic = false;
        return this;
    }

    @Override
    protected FilterBar initContent() {
        PeriodPicker period = new PeriodPicker(today)
                .onChoice(choice ->
                        ask(filter.during(choice.preset(today).orElse(null), choice.period(), choice.against())));
        if (!compares) {
            period.withoutComparison();
        }
        period.setValue(new PeriodChoice(filter.period(), filter.compare()));
        MultiChoice<Category> categories = new MultiChoice<>("Category", List.of(Category.values()), Category::label);
        categories.setValue(filter.categories());
        categories.onChoice(chosen -> ask(filter.about(chosen)));
        MultiChoice<Source> sources = new MultiChoice<>("Source", List.of(Source.values()), Source::label);
        sources.setValue(filter.sources());
        sources.onChoice(chosen -> ask(filter.from(chosen)));
        FilterBar bar = periodic ? new FilterBar(period, categories, sources) : new FilterBar(categories, sources);
        bar.say(chips());
        return bar;
    }

    private void ask(DashboardFilter other) {
        Url.open(asked(other).toPath(path));
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (!filter.categories().isEmpty()) {
            chips.add(Chip.anyOf(filter.categories(), Category::label, without("category")));
        }
        if (!filter.sources().isEmpty()) {
            chips.add(Chip.anyOf(filter.sources(), Source::label, without("source")));
        }
        if (filter.person() != null) {
            chips.add(new Chip("One assignee's leads only", without("person")));
        }
        return chips;
    }

    private String without(String name) {
        return asked(filter).without(name).toPath(path);
    }

    private Url asked(DashboardFilter other) {
        return KnownOn.on(new Url(other.write()), knownOn);
    }
}
