package studio.hairline.leads.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.PeriodChoice;
import studio.hairline.ui.PeriodPicker;

/** The questions above a list of leads; every answer is another filter. */
final class LeadFilterBar extends Composite<FilterBar> {

    private static final long EVERYBODY = 0;

    private final LeadFilter filter;
    private final LeadScreen screen;
    private final SerializableConsumer<LeadFilter> ask;

    LeadFilterBar(LeadFilter filter, LeadScreen screen, SerializableConsumer<LeadFilter> ask) {
        this.filter = filter;
        this.screen = screen;
        this.ask = ask;
    }

    @Override
    protected FilterBar initContent() {
        MultiChoice<Category> categories = new MultiChoice<>("Category", List.of(Category.values()), Category::label);
        categories.setValue(filter.categories());
        categories.onChoice(chosen -> ask.accept(filter.about(chosen)));
        MultiChoice<Source> sources = new MultiChoice<>("Source", List.of(Source.values()), Source::label);
        sources.setValue(filter.sources());
        sources.onChoice(chosen -> ask.accept(filter.from(chosen)));
        MultiChoice<Stage> stages = new MultiChoice<>("Stage", List.of(Stage.values()), Stage::label);
        stages.setValue(filter.stages());
        stages.onChoice(chosen -> ask.accept(filter.at(chosen)));
        return new FilterBar(measure(), period(), categories, sources, assignee(), stages, text());
    }

    private Select<LeadMeasure> measure() {
        Select<LeadMeasure> measure = new Select<>();
        measure.setLabel("Show");
        measure.setItems(LeadMeasure.values());
        measure.setItemLabelGenerator(LeadMeasure::label);
        measure.setValue(filter.of());
        measure.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.accept(filter.of(event.getValue(), filter.period()));
            }
        });
        return measure;
    }

    private PeriodPicker period() {
        Period period = filter.period();
        PeriodPicker picker = new PeriodPicker(screen.time().today()).withoutComparison();
        picker.setValue(new PeriodChoice(period == null ? Period.ALL_TIME : period, Comparison.PREVIOUS));
        return picker.onChoice(
                choice -> ask.accept(filter.in(choice.period().equals(Period.ALL_TIME) ? null : choice.period())));
    }

    private Select<Long> assignee() {
        Map<Long, String> people = new LinkedHashMap<>();
        people.put(EVERYBODY, "Everybody");
        people.put(LeadFilter.NOBODY, "Nobody");
        screen.users().everybody().forEach(member -> people.put(member.id(), member.name()));
        Long who = filter.assignee();
        people.putIfAbsent(who == null ? EVERYBODY : who, "Somebody else");
        Select<Long> assignee = new Select<>();
        assignee.setLabel("Assigned to");
        assignee.setItems(people.keySet());
        assignee.setItemLabelGenerator(id -> people.getOrDefault(id, ""));
        assignee.setValue(who == null ? EVERYBODY : who);
        assignee.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.accept(filter.assignedTo(event.getValue() == EVERYBODY ? null : event.getValue()));
            }
        });
        return assignee;
    }

    private TextField text() {
        TextField text = new TextField("Name, phone or e-mail");
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValue(filter.text());
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.accept(filter.saying(event.getValue()));
            }
        });
        return text;
    }
}
