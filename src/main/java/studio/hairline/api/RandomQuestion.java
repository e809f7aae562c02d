package studio.hairline.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;

/** Thinks of what somebody might ask; the same seed thinks of the same. */
record RandomQuestion(SplittableRandom dice, LocalDate today, List<Long> team) {

    private static final int YEARS = 2 * 365;

    DashboardFilter next() {
        PeriodPreset preset = dice.nextBoolean() ? one(PeriodPreset.values()) : null;
        return new DashboardFilter(
                preset,
                preset == null ? days() : preset.period(today),
                one(Comparison.values()),
                some(Category.class, Category.values()),
                some(Source.class, Source.values()),
                somebody());
    }

    private Period days() {
        LocalDate from = today.minusDays(dice.nextInt(YEARS));
        return Period.of(from, from.plusDays(dice.nextInt(200)));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, E[] all) {
        Set<E> some = EnumSet.noneOf(type);
        for (int n = dice.nextInt(4) - 1; n > 0; n--) {
            some.add(one(all));
        }
        return some;
    }

    private @Nullable Long somebody() {
        int choice = dice.nextInt(6);
        if (choice == 0) {
            return LeadFilter.NOBODY;
        }
        return choice == 1 && !team.isEmpty() ? team.get(dice.nextInt(team.size())) : null;
    }

    private <E> E one(E[] all) {
        return all[dice.nextInt(all.length)];
    }
}
