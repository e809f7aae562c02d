package studio.hairline.leads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.TeamChoice;
import studio.hairline.ui.TextQuestion;

/** The questions above a list of leads; every answer is another filter. */
final class LeadFilterBar extends Composite<FilterBar> {

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
        List<Component> fields = new ArrayList<>(List.of(measure(), period(), categories, sources, assignee(), stages));
        if (filter.of() == LeadMeasure.CONVERSIONS) {
            fields.addAll(new SeriesQuestions(filter, ask).fields(screen.team()));
        }
        fields.add(text());
        return new FilterBar(fields.toArray(Component[]::new));
    }

    private OneChoice<LeadMeasure> measure() {
        return new OneChoice<>("Show", List.of(LeadMeasure.values()), LeadMeasure::label, filter.of())
                .onChoice(measure -> ask.accept(filter.of(measure, filter.period())));
    }

    private PeriodPicker period() {
        return PeriodPicker.ofList(screen.time().today(), filter.period(), period -> ask.accept(filter.in(period)));
    }

    private TeamChoice assignee() {
        return new TeamChoice("Assigned to", LeadFilter.NOBODY, screen.team(), filter.assignee())
                .onChoice(who -> ask.accept(filter.assignedTo(who)));
    }

    private TextQuestion text() {
        return new TextQuestion("Name, phone or e-mail", filter.text())
                .onText(words -> ask.accept(filter.saying(words)));
    }
}
