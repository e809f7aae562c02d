package studio.hairline.leads;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.Tally;

/** What a lead adds to which day: one for each measure it counts in, its hour of arrival, and its price when converted. */
final class LeadTallies {

    private static final LeadMeasure[] MEASURES = LeadMeasure.values();

    private LeadTallies() {}

    static List<Counted> of(Lead lead) {
        Map<LocalDate, Map<Tally, Long>> days = new LinkedHashMap<>();
        for (LeadMeasure measure : MEASURES) {
            LocalDate day = measure.day(lead);
            if (day != null && measure.counts(lead)) {
                add(days, day, measure.tally(), 1);
            }
        }
        if (lead.standing == Standing.GENUINE) {
            add(days, lead.arrival.day(), Tally.arrivedAt(lead.arrival.hour() % 24), 1);
            if (lead.conversion != null) {
                add(days, lead.conversion.day(), Tally.BOOKED_CENTS, lead.conversion.priceCents());
            }
            unlisted(lead, days);
        }
        List<Counted> counted = new ArrayList<>();
        days.forEach((day, amounts) ->
                counted.add(new Counted(day, lead.category.name(), lead.source.name(), lead.assigneeId, amounts)));
        return counted;
    }

    private static void unlisted(Lead lead, Map<LocalDate, Map<Tally, Long>> days) {
        for (Unlisted one : Unlisted.ALL) {
            LocalDate day = one.day(lead);
            if (day != null) {
                add(days, day, one.tally(), 1);
            }
        }
    }

    private static void add(Map<LocalDate, Map<Tally, Long>> days, LocalDate day, Tally tally, long amount) {
        days.computeIfAbsent(day, d -> new EnumMap<>(Tally.class)).put(tally, amount);
    }
}
