package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Arrived;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRows;
import studio.hairline.operations.StudioSettings;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/** Counts the late ones: all from the tallies, less the rows that came since the target fell. */
@Component
class LateQuestion {

    private final LeadRows rows;
    private final StudioSettings settings;

    LateQuestion(LeadRows rows, StudioSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /** @return the minutes that are set now */
    int target() {
        return settings.facts().firstResponseMinutes();
    }

    /** Counts them row by row. */
    Late ask(LeadFilter unanswered, Instant asOf) {
        int minutes = target();
        Instant due = asOf.minus(Duration.ofMinutes(minutes));
        return new Late(due, minutes, rows.count(unanswered.receivedBefore(due)));
    }

    /** Those of a past day, by the target that was set then. */
    static Late asKnown(LeadFilter unanswered, PastDay past) {
        int minutes = past.studio().firstResponseMinutes();
        Instant due = past.end().minus(Duration.ofMinutes(minutes));
        return new Late(
                due, minutes, past.leads().count(unanswered.receivedBefore(due)).count());
    }

    /**
     * All who are unanswered but those of whom nothing is due yet.
     *
     * @param stock what is unanswered, by day of arrival
     */
    Late ask(DashboardFilter filter, Standpoint at, List<TallyRow> stock) {
        int minutes = at.target();
        Instant due = at.asOf().minus(Duration.ofMinutes(minutes));
        long early = at.recent().unanswered(filter.leads(LeadMeasure.UNANSWERED, null), Arrived.since(due));
        return new Late(due, minutes, Math.max(0, Answers.sum(stock, Tally.UNANSWERED) - early));
    }
}
