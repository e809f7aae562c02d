package studio.hairline.dashboard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
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
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.team.Users;

/** Asks how consultations ended: one statement for each way of telling them apart. */
@Service
@ForStaff
public class ConsultationFigures {

    /** Why they have no past. */
    public static final String NO_PAST =
            "Consultations are shown as they stand now only: which one became what is not kept for a past day.";

    private final ConsultationRows rows;
    private final Users users;
    private final StudioTime time;

    ConsultationFigures(ConsultationRows rows, Users users, StudioTime time) {
        this.rows = rows;
        this.users = users;
        this.time = time;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ConsultationPage figures(DashboardFilter filter) {
        Map<ConsultationCut, List<ChairLine>> parts = new EnumMap<>(ConsultationCut.class);
        List<ChairCard> cards = new ArrayList<>();
        time.during(time.now(), () -> {
            cards.addAll(cards(filter));
            for (ConsultationCut cut : ConsultationCut.values()) {
                parts.put(cut, lines(cut, due(filter)));
            }
        });
        return new ConsultationPage(List.copyOf(cards), parts);
    }

    @Transactional(readOnly = true)
    public List<ChairCard> cards(DashboardFilter filter) {
        ConsultationFilter due = due(filter);
        Map<ConsultationOutcome, Long> ends = new EnumMap<>(ConsultationOutcome.class);
        rows.ends(ConsultationCut.KIND, due)
                .values()
                .forEach(part -> part.forEach((outcome, count) -> ends.merge(outcome, count, Long::sum)));
        return cards(due, ends);
    }

    private List<ChairLine> lines(ConsultationCut cut, ConsultationFilter due) {
        Map<Long, String> names = users.names();
        List<ChairLine> lines = new ArrayList<>();
        rows.ends(cut, due)
                .forEach((part, ends) ->
                        lines.add(new ChairLine(name(cut, part, names), cards(cut.only(due, part), ends))));
        return List.copyOf(lines);
    }

    private static List<ChairCard> cards(ConsultationFilter due, Map<ConsultationOutcome, Long> ends) {
        long all = ends.values().stream().mapToLong(count -> count).sum();
        return Stream.of(ConsultationFigure.values())
                .map(figure -> {
                    Rate rate = new Rate(figure.in(ends), all);
                    Rows opens = Rows.of(all == 0 ? due : figure.of(due));
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
