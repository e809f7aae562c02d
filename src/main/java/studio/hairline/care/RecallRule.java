package studio.hairline.care;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import studio.hairline.care.RecallReader.Found;
import studio.hairline.leads.Category;
import studio.hairline.treatments.HealingGap;
import studio.hairline.treatments.HealingGaps;
import studio.hairline.treatments.IncludedTouchUps;
import studio.hairline.treatments.RecallMonths;

/** Who is called on a day, by the months and days set for each category. */
@Component
record RecallRule(RecallMonths months, HealingGaps gaps, IncludedTouchUps included) {

    /** @param read whose last session was done before a day */
    RecallList list(RecallKind kind, LocalDate day, Function<LocalDate, List<Found>> read) {
        List<Found> found = switch (kind) {
            case STALLED -> stalled(day, read);
            case TOUCH_UP -> due(day, read);
        };
        List<Recall> awake = found.stream()
                .filter(one -> !one.rests(day))
                .map(Found::recall)
                .sorted(Comparator.comparing(Recall::dueDay).reversed().thenComparing(Recall::leadId))
                .toList();
        return new RecallList(kind, day, awake, found.size() - awake.size(), true);
    }

    private List<Found> due(LocalDate day, Function<LocalDate, List<Found>> read) {
        Map<Category, Integer> all = months.all();
        Map<Category, Integer> free = included.all();
        LocalDate soonest = day.minusMonths(Collections.min(all.values())).plusDays(1);
        return read.apply(soonest).stream()
                .map(one -> one.due(
                        all.getOrDefault(one.recall().category(), RecallMonths.USUAL),
                        free.getOrDefault(one.recall().category(), 0)))
                .filter(one -> !one.recall().dueDay().isAfter(day))
                .toList();
    }

    private List<Found> stalled(LocalDate day, Function<LocalDate, List<Found>> read) {
        Map<Category, HealingGap> all = gaps.all();
        int soonest = all.values().stream().mapToInt(HealingGap::stalled).min().orElseThrow();
        return read.apply(day.minusDays(soonest)).stream()
                .map(one -> one.stalled(all.getOrDefault(one.recall().category(), HealingGap.USUAL)))
                .filter(one -> one.recall().dueDay().isBefore(day))
                .toList();
    }
}
