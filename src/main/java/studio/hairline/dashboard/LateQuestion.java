package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRows;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/** Counts the late ones: whole days from the tallies, and the rows of the one day on which the target falls. */
@Component
class LateQuestion {

    private final LeadRows rows;
    private final StudioSettings settings;
    private final StudioTime time;

    LateQuestion(LeadRows rows, StudioSettings settings, StudioTime time) {
        this.rows = rows;
        this.settings = settings;
        this.time = time;
    }

    /** Counts them row by row. */
    Late ask(LeadFilter unanswered, Instant asOf) {
        int minutes = settings.facts().firstResponseMinutes();
        Instant due = asOf.minus(Duration.ofMinutes(minutes));
        return new Late(due, minutes, rows.count(unanswered.receivedBefore(due)));
    }

    /** @param stock what is unanswered, by day of arrival */
    Late ask(DashboardFilter filter, Instant asOf, List<TallyRow> stock) {
        int minutes = settings.facts().firstResponseMinutes();
        Instant due = asOf.minus(Duration.ofMinutes(minutes));
        LocalDate day = time.dayOf(due);
        long onEarlierDays = stock.stream()
                .filter(row -> row.day().isBefore(day))
                .mapToLong(row -> row.get(Tally.UNANSWERED))
                .sum();
        long onTheDay = rows.count(filter.leads(LeadMeasure.UNANSWERED, new Period(day, day.plusDays(1)))
                .receivedBefore(due));
        return new Late(due, minutes, onEarlierDays + onTheDay);
    }
}
