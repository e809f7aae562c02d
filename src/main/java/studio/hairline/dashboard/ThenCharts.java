package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.hairline.figures.Bucket;
import studio.hairline.figures.Period;
import studio.hairline.figures.Slot;
import studio.hairline.leads.Category;
import studio.hairline.leads.Known;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadsThen;

/** The numbers of the charts as they were known at the end of a day; each opens its rows as they were. */
record ThenCharts(DashboardFilter filter, LocalDate day, LeadsThen leads) {

    /** Days ahead of it, and before the studio, are no columns of a past day. */
    private static final int LONGEST = 3 * 366;

    List<Slot> slots() {
        Period asked = filter.period();
        LocalDate until = asked.until().isAfter(day) ? day.plusDays(1) : asked.until();
        LocalDate from = asked.from().isBefore(until.minusDays(LONGEST)) ? until.minusDays(LONGEST) : asked.from();
        Period shown = new Period(from.isAfter(until) ? until : from, until);
        return Bucket.fitting(shown).slots(shown);
    }

    List<Category> categories() {
        return filter.categories().isEmpty()
                ? List.of(Category.values())
                : filter.categories().stream().sorted().toList();
    }

    /** Inquiries of each stretch of time by category. */
    List<Datum> overTime() {
        List<Datum> data = new ArrayList<>();
        for (Slot slot : slots()) {
            data.addAll(each(filter.leads(LeadMeasure.INQUIRIES, slot.period()), slot.label()));
        }
        return data;
    }

    List<Datum> byCategory(LeadMeasure measure) {
        return each(filter.leads(measure), "");
    }

    private List<Datum> each(LeadFilter rows, String place) {
        Map<Category, Known> known = leads.byCategory(rows);
        return categories().stream()
                .map(one -> new Datum(
                        place.isEmpty() ? one.label() : place,
                        one.name(),
                        known.getOrDefault(one, Known.NOTHING).count(),
                        Rows.of(rows.about(Set.of(one))).asKnownOn(day)))
                .toList();
    }
}
