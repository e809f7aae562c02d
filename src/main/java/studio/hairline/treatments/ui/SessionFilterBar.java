package studio.hairline.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.IntStream;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.MultiChoice;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PeriodPicker;
import studio.hairline.ui.TeamChoice;
import studio.hairline.ui.TextQuestion;

/** The questions above a list of sessions; every answer is another filter. */
final class SessionFilterBar extends Composite<FilterBar> {

    private static final int ANY = -1;
    private static final int LONGEST_SERIES = 12;

    private final SessionFilter filter;
    private final ChairScreen screen;
    private final SerializableConsumer<SessionFilter> ask;

    SessionFilterBar(SessionFilter filter, ChairScreen screen, SerializableConsumer<SessionFilter> ask) {
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
        MultiChoice<SessionStatus> statuses =
                new MultiChoice<>("Status", List.of(SessionStatus.values()), SessionStatus::label);
        statuses.setValue(filter.statuses());
        statuses.onChoice(chosen -> ask.accept(filter.that(chosen)));
        return new FilterBar(measure(), period(), categories, sources, artist(), statuses, kinds(), number(), text());
    }

    private OneChoice<SessionMeasure> measure() {
        return new OneChoice<>("Show", List.of(SessionMeasure.values()), SessionMeasure::label, filter.of())
                .onChoice(measure -> ask.accept(filter.of(measure, filter.period())));
    }

    private PeriodPicker period() {
        return PeriodPicker.ofList(screen.time().today(), filter.period(), period -> ask.accept(filter.in(period)));
    }

    private TeamChoice artist() {
        return new TeamChoice("Artist", LeadFilter.NOBODY, screen.team(), filter.artist())
                .onChoice(who -> ask.accept(filter.with(who)));
    }

    private MultiChoice<SessionKind> kinds() {
        MultiChoice<SessionKind> kinds = new MultiChoice<>("Kind", List.of(SessionKind.values()), SessionKind::label);
        kinds.setValue(filter.kinds());
        return kinds.onChoice(chosen -> ask.accept(filter.ofKind(chosen)));
    }

    private static String number(int n) {
        return n == ANY ? "Any" : n == SessionFilter.NO_NUMBER ? "None" : Integer.toString(n);
    }

    private OneChoice<Integer> number() {
        Integer asked = filter.number();
        int chosen = asked == null ? ANY : asked;
        List<Integer> numbers = IntStream.rangeClosed(ANY, Math.max(LONGEST_SERIES, chosen))
                .boxed()
                .toList();
        return new OneChoice<>("Number in the series", numbers, SessionFilterBar::number, chosen)
                .onChoice(n -> ask.accept(filter.numbered(n == ANY ? null : n)));
    }

    private TextQuestion text() {
        return new TextQuestion("Name, phone or e-mail", filter.text())
                .onText(words -> ask.accept(filter.saying(words)));
    }
}
