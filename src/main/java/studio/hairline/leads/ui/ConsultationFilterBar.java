package studio.hairline.leads.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.FilterChips.Chip;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.TeamChoice;

/** The questions above the list of consultations; every answer is another filter. */
final class ConsultationFilterBar extends Composite<FilterBar> {

    private final ConsultationFilter filter;
    private final LeadScreen screen;
    private final SerializableConsumer<ConsultationFilter> ask;

    ConsultationFilterBar(ConsultationFilter filter, LeadScreen screen, SerializableConsumer<ConsultationFilter> ask) {
        this.filter = filter;
        this.screen = screen;
        this.ask = ask;
    }

    @Override
    protected FilterBar initContent() {
        OneChoice<ConsultationMeasure> measure = new OneChoice<>(
                        "Show", List.of(ConsultationMeasure.values()), ConsultationMeasure::label, filter.of())
                .onChoice(of -> ask.accept(filter.counting(of)));
        TeamChoice artist = new TeamChoice("Artist", LeadFilter.NOBODY, screen.team(), filter.artist())
                .onChoice(who -> ask.accept(filter.with(who)));
        return new FilterBar(
                measure,
                PeriodPicker.ofList(screen.time().today(), filter.period(), days -> ask.accept(filter.in(days))),
                some("Category", Category.values(), Category::label, filter.categories(), filter::about),
                some("Source", Source.values(), Source::label, filter.sources(), filter::from),
                artist,
                some("Kind", ConsultationKind.values(), ConsultationKind::label, filter.kinds(), filter::ofKind),
                some(
                        "Outcome",
                        ConsultationOutcome.values(),
                        ConsultationOutcome::label,
                        filter.outcomes(),
                        filter::that));
    }

    private <T> MultiChoice<T> some(
            String label,
            T[] all,
            Function<T, String> words,
            Set<T> chosen,
            Function<Set<T>, ConsultationFilter> then) {
        MultiChoice<T> choice = new MultiChoice<>(label, List.of(all), words::apply);
        choice.setValue(chosen);
        choice.onChoice(now -> ask.accept(then.apply(now)));
        return choice;
    }

    /** @param address of the list of another filter */
    List<Chip> chips(Function<ConsultationFilter, String> address) {
        List<Chip> chips = new ArrayList<>();
        chip(chips, filter.categories(), Category::label, address.apply(filter.about(Set.of())));
        chip(chips, filter.sources(), Source::label, address.apply(filter.from(Set.of())));
        chip(chips, filter.kinds(), ConsultationKind::label, address.apply(filter.ofKind(Set.of())));
        chip(chips, filter.outcomes(), ConsultationOutcome::label, address.apply(filter.that(Set.of())));
        Long artist = filter.artist();
        if (artist != null) {
            String who = artist == LeadFilter.NOBODY ? "Without an artist" : "With " + screen.who(artist);
            chips.add(new Chip(who, address.apply(filter.with(null))));
        }
        return chips;
    }

    private static <T> void chip(List<Chip> chips, Set<T> some, Function<T, String> label, String without) {
        if (!some.isEmpty()) {
            chips.add(Chip.anyOf(some, label, without));
        }
    }
}
