package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Compared;
import studio.hairline.figures.Period;
import studio.hairline.figures.Series;
import studio.hairline.figures.Usual;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;

/** The cards of what the ledger says: what was collected, and what is held. For the owner. */
@Component
class MoneyCards {

    private static final int MONTHS_BACK = 36;

    private final MoneyFigures figures;

    MoneyCards(MoneyFigures figures) {
        this.figures = figures;
    }

    List<Card> of(DashboardFilter filter, Compared compared, LocalDate today) {
        return List.of(collected(filter, compared, today), held(filter));
    }

    /** One question for all of it: the days of both periods, and the months by which a change is told from chance. */
    private Card collected(DashboardFilter filter, Compared compared, LocalDate today) {
        MoneyFilter asked = money(filter).of(MoneyMeasure.COLLECTED);
        Map<LocalDate, Long> days = figures.byDay(asked.in(around(filter.period(), compared.before(), today)));
        Map<LocalDate, Long> own = within(filter.period(), days);
        Period before = compared.before();
        Moved moved = before == null
                ? null
                : new Judge(compared, today).moved(sum(own), sum(within(before, days)), Usual.Kind.SUM, days);
        List<Long> course = Series.of(filter.period(), own).values();
        return new Card(Figure.COLLECTED, sum(own), null, moved, course, List.of(), Rows.of(asked.in(filter.period())));
    }

    private static Period around(Period period, @Nullable Period before, LocalDate today) {
        if (before == null) {
            return period;
        }
        LocalDate back = today.withDayOfMonth(1).minusMonths(MONTHS_BACK);
        LocalDate from = Stream.of(period.from(), before.from(), back)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate until = Stream.of(period.until(), before.until(), today.withDayOfMonth(1))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Period(from, until);
    }

    private static Map<LocalDate, Long> within(Period period, Map<LocalDate, Long> days) {
        return days.entrySet().stream()
                .filter(day -> period.contains(day.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long sum(Map<LocalDate, Long> days) {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    private Card held(DashboardFilter filter) {
        MoneyFilter asked = money(filter).of(MoneyMeasure.HELD);
        return new Card(Figure.HELD, figures.sum(asked), null, null, List.of(), List.of(), Rows.of(asked));
    }

    static MoneyFilter money(DashboardFilter filter) {
        return MoneyFilter.ALL.about(filter.categories()).from(filter.sources()).assignedTo(filter.person());
    }
}
