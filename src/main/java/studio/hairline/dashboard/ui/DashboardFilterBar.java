package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.FilterChips.Chip;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.PeriodChoice;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.Url;

/** The questions of a page of figures; every answer is an address of that page. */
class DashboardFilterBar extends Composite<FilterBar> {

    private static final long EVERYBODY = 0;

    private final DashboardFilter filter;
    private final LocalDate today;
    private final Map<Long, String> people = new LinkedHashMap<>();
    private final String path;
    private Optional<LocalDate> knownOn = Optional.empty();

    /** @param path of the page; only the start page compares periods */
    DashboardFilterBar(DashboardFilter filter, LocalDate today, List<TeamMember> team, String path) {
        this.filter = filter;
        this.today = today;
        this.path = path;
        people.put(EVERYBODY, "Everybody");
        people.put(LeadFilter.NOBODY, "Nobody");
        team.forEach(member -> people.put(member.id(), member.name()));
    }

    /** @param day at whose end the page looks; null for now */
    DashboardFilterBar lookingBack(@Nullable LocalDate day) {
        knownOn = Optional.ofNullable(day);
        return this;
    }

    @Override
    protected FilterBar initContent() {
        PeriodPicker period = new PeriodPicker(today).onChoice(choice -> ask(during(choice)));
        if (!path.isEmpty()) {
            period.withoutComparison();
        }
        period.setValue(new PeriodChoice(filter.period(), filter.compare()));
        MultiChoice<Category> categories = new MultiChoice<>("Category", List.of(Category.values()), Category::label);
        categories.setValue(filter.categories());
        categories.onChoice(chosen -> ask(filter.about(chosen)));
        MultiChoice<Source> sources = new MultiChoice<>("Source", List.of(Source.values()), Source::label);
        sources.setValue(filter.sources());
        sources.onChoice(chosen -> ask(filter.from(chosen)));
        FilterBar bar = new FilterBar(period, categories, sources, person());
        bar.say(chips());
        return bar;
    }

    private Select<Long> person() {
        Select<Long> person = new Select<>();
        person.setLabel("Assignee or artist");
        person.setItems(people.keySet());
        person.setItemLabelGenerator(id -> people.getOrDefault(id, ""));
        person.setValue(filter.person() == null ? EVERYBODY : filter.person());
        person.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask(filter.by(event.getValue() == EVERYBODY ? null : event.getValue()));
            }
        });
        return person;
    }

    private void ask(DashboardFilter other) {
        Url.open(address(other.write()));
    }

    private DashboardFilter during(PeriodChoice choice) {
        return filter.during(choice.preset(today).orElse(null), choice.period(), choice.against());
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        Stream.of(Map.entry("category", filter.categories()), Map.entry("source", filter.sources()))
                .filter(one -> !one.getValue().isEmpty())
                .forEach(one -> chips.add(new Chip(words(one.getKey()), without(one.getKey()))));
        if (filter.person() != null) {
            chips.add(new Chip(people.getOrDefault(filter.person(), "Somebody else"), without("person")));
        }
        return chips;
    }

    private String words(String name) {
        return name.equals("category")
                ? String.join(
                        ", ", filter.categories().stream().map(Category::label).toList())
                : String.join(", ", filter.sources().stream().map(Source::label).toList());
    }

    private String without(String name) {
        Map<String, List<String>> query = new LinkedHashMap<>(filter.write());
        query.remove(name);
        return address(query);
    }

    private String address(Map<String, List<String>> query) {
        return KnownOn.on(new Url(query), knownOn.orElse(null)).toPath(path);
    }
}
