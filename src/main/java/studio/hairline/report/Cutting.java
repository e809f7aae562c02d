package studio.hairline.report;

import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.api.Behind;
import studio.hairline.api.Made;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadSplits;
import studio.hairline.tallies.Portion;
import studio.hairline.treatments.SessionSplits;

/** Cuts what a figure is made of: one statement, and for each part the address of its very rows. */
@Component
record Cutting(LeadSplits leads, SessionSplits sessions) {

    List<Portion> cut(Split split, Made made) {
        return switch (made.all()) {
            case Behind.OfLeads all -> leads.of(split.leads(), ((Behind.OfLeads) made.rows()).filter(), all.filter());
            case Behind.OfSessions all ->
                sessions.of(split.sessions(), ((Behind.OfSessions) made.rows()).filter(), all.filter());
        };
    }

    static Rows rows(Split split, Behind all, String part) {
        return switch (all) {
            case Behind.OfLeads of -> Rows.of(split.leads().only(of.filter(), part));
            case Behind.OfSessions of -> Rows.of(split.sessions().only(of.filter(), part));
        };
    }

    /** @return the days it goes by; all time for what is there now */
    static Period days(Behind all) {
        Period days = switch (all) {
            case Behind.OfLeads of -> of.filter().period();
            case Behind.OfSessions of -> of.filter().period();
        };
        return days == null ? Period.ALL_TIME : days;
    }
}
