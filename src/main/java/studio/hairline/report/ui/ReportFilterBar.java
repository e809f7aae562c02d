package studio.hairline.report.ui;

import com.vaadin.flow.component.Composite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;
import studio.hairline.report.Report;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.FilterChips.Chip;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PeriodChoice;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.Url;

/** Of which part of the studio a report is; every answer is an address of the page. */
class ReportFilterBar extends Composite<FilterBar> {

    private static final long EVERYBODY = 0;

    private final Report report;
    private final LocalDate today;
    private final Map<Long, String> people = new LinkedHashMap<>();

    /** @param team names by user id */
    ReportFilterBar(Report report, LocalDate today, Map<Long, String> team) {
        this.report = report;
        this.today = today;
        people.put(EVERYBODY, "Everybody");
        people.put(LeadFilter.NOBODY, "Nobody");
        people.putAll(team);
    }

    @Override
    protected FilterBar initContent() {
        FilterBar bar = new FilterBar(period(), categories(), sources(), person());
        bar.say(chips());
        return bar;
    }

    private PeriodPicker period() {
        DashboardFilter filter = report.filter();
        PeriodPicker period = new PeriodPicker(today)
                .onChoice(choice ->
                        ask(filter.during(choice.preset(today).orElse(null), choice.period(), choice.against())));
        period.withoutComparison();
        period.setValue(new PeriodChoice(filter.period(), filter.compare()));
        return period;
    }

    private MultiChoice<Category> categories() {
        MultiChoice<Category> categories = new MultiChoice<>("Category", List.of(Category.values()), Category::label);
        categories.setValue(report.filter().categories());
        return categories.onChoice(chosen -> ask(report.filter().about(chosen)));
    }

    private MultiChoice<Source> sources() {
        MultiChoice<Source> sources = new MultiChoice<>("Source", List.of(Source.values()), Source::label);
        sources.setValue(report.filter().sources());
        return sources.onChoice(chosen -> ask(report.filter().from(chosen)));
    }

    private OneChoice<Long> person() {
        Long chosen = report.filter().person();
        return new OneChoice<>(
                        "Assignee or artist",
                        people.keySet(),
                        id -> people.getOrDefault(id, "Somebody else"),
                        chosen == null ? EVERYBODY : chosen)
                .onChoice(id -> ask(report.filter().by(id == EVERYBODY ? null : id)));
    }

    private void ask(DashboardFilter other) {
        Url.open(ReportWords.address(report.about(other)));
    }

    private List<Chip> chips() {
        DashboardFilter filter = report.filter();
        List<Chip> chips = new ArrayList<>();
        if (!filter.categories().isEmpty()) {
            chips.add(Chip.anyOf(filter.categories(), Category::label, without("category")));
        }
        if (!filter.sources().isEmpty()) {
            chips.add(Chip.anyOf(filter.sources(), Source::label, without("source")));
        }
        if (filter.person() != null) {
            chips.add(new Chip(people.getOrDefault(filter.person(), "Somebody else"), without("person")));
        }
        return chips;
    }

    private String without(String name) {
        return new Url(report.write()).without(name).toPath(ReportsView.PATH);
    }
}
