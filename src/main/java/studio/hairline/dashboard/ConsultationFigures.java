package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationCut;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationMeasure;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.Source;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.team.Users;

/** Asks how consultations ended: one statement for each way of telling them apart. */
@Service
@ForStaff
public class ConsultationFigures {

    private final ConsultationRows rows;
    private final PastDays days;
    private final Users users;
    private final StudioTime time;

    ConsultationFigures(ConsultationRows rows, PastDays days, Users users, StudioTime time) {
        this.rows = rows;
        this.days = days;
        this.users = users;
        this.time = time;
    }

    /** How they are looked at: as they stand, or back; and what opens the rows that are looked at so. */
    private record Sight(
            BiFunction<ConsultationCut, ConsultationFilter, Map<String, Map<ConsultationOutcome, Long>>> ends,
            UnaryOperator<Rows> opening) {}

    @OneState
    public ConsultationPage figures(DashboardFilter filter) {
        AtomicReference<ConsultationPage> page = new AtomicReference<>();
        time.during(time.now(), () -> page.set(page(filter, now(), "")));
        return page.get();
    }

    /** @param day one that is over, at whose end it is looked at */
    @OneState
    public ConsultationPage asKnownOn(DashboardFilter filter, LocalDate day) {
        PastDay past = days.at(day);
        return page(filter, endOf(past), past.consultations().leftOut());
    }

    private ConsultationPage page(DashboardFilter filter, Sight sight, String leftOut) {
        ConsultationFilter due = due(filter);
        Map<ConsultationCut, List<ChairLine>> parts = new EnumMap<>(ConsultationCut.class);
        for (ConsultationCut cut : ConsultationCut.values()) {
            parts.put(cut, lines(cut, due, sight));
        }
        return new ConsultationPage(cards(due, sight), parts, leftOut);
    }

    @Transactional(readOnly = true)
    public List<ChairCard> cards(DashboardFilter filter) {
        return cards(due(filter), now());
    }

    /** @return those of all consultations as they were known */
    public List<ChairCard> cards(DashboardFilter filter, PastDay past) {
        return cards(due(filter), endOf(past));
    }

    private Sight now() {
        return new Sight(rows::ends, opened -> opened);
    }

    private static Sight endOf(PastDay past) {
        return new Sight(past.consultations()::ends, opened -> opened.asKnownOn(past.day()));
    }

    private List<ChairCard> cards(ConsultationFilter due, Sight sight) {
        Map<ConsultationOutcome, Long> ends = new EnumMap<>(ConsultationOutcome.class);
        sight.ends()
                .apply(ConsultationCut.KIND, due)
                .values()
                .forEach(part -> part.forEach((outcome, count) -> ends.merge(outcome, count, Long::sum)));
        return cards(due, ends, sight);
    }

    private List<ChairLine> lines(ConsultationCut cut, ConsultationFilter due, Sight sight) {
        Map<Long, String> names = users.names();
        List<ChairLine> lines = new ArrayList<>();
        sight.ends()
                .apply(cut, due)
                .forEach((part, ends) ->
                        lines.add(new ChairLine(name(cut, part, names), cards(cut.only(due, part), ends, sight))));
        return List.copyOf(lines);
    }

    private static List<ChairCard> cards(ConsultationFilter due, Map<ConsultationOutcome, Long> ends, Sight sight) {
        long all = ends.values().stream().mapToLong(count -> count).sum();
        return Stream.of(ConsultationFigure.values())
                .map(figure -> {
                    Rate rate = new Rate(figure.in(ends), all);
                    Rows opens = sight.opening().apply(Rows.of(all == 0 ? due : figure.of(due)));
                    return new ChairCard(figure, Estimate.share(rate), rate.hits(), rate, opens);
                })
                .toList();
    }

    private static ConsultationFilter due(DashboardFilter filter) {
        return filter.consultations(ConsultationMeasure.CONSULTATIONS_DUE);
    }

    private static String name(ConsultationCut cut, String part, Map<Long, String> team) {
        return switch (cut) {
            case CATEGORY -> Category.valueOf(part).label();
            case KIND -> ConsultationKind.valueOf(part).label();
            case ARTIST -> part.isEmpty() ? "Nobody yet" : team.getOrDefault(Long.valueOf(part), "Somebody else");
            case SOURCE -> Source.valueOf(part).label();
        };
    }
}
