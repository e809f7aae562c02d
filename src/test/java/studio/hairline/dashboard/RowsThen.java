package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.money.MoneyRow;
import studio.hairline.money.MoneyThen;
import studio.hairline.money.MoneyUrl;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;

/** Opens the rows behind numbers as they were known at an instant, and sums them up; meanwhile nothing happens. */
public class RowsThen {

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    SessionsAsKnown sessions;

    @Autowired
    MoneyAsKnown money;

    private @Nullable Past past;

    /** All that was known at an instant: read once, as long as numbers of the same instant are opened. */
    private record Past(Instant end, LeadsThen leads, SessionsThen sessions, MoneyThen money) {}

    private Past past(Instant end) {
        if (past == null || !past.end.equals(end)) {
            LeadsThen then = leads.at(end);
            past = new Past(end, then, sessions.at(end, then), money.at(end, then));
        }
        return past;
    }

    /** @param cents whether it is money; otherwise rows are counted */
    public long opened(Rows rows, Instant end, boolean cents) {
        Past known = past(end);
        Map<String, List<String>> query = rows.query();
        if (rows.page().equals("sessions")) {
            return known.sessions.rows(SessionUrl.read(query, SessionMeasure.SESSIONS_BOOKED)).stream()
                    .map(SessionRow::valueCents)
                    .mapToLong(value -> cents ? Objects.requireNonNullElse(value, 0L) : 1)
                    .sum();
        }
        if (rows.page().equals("money")) {
            return known.money.rows(MoneyUrl.read(query)).stream()
                    .mapToLong(MoneyRow::cents)
                    .sum();
        }
        LeadMeasure usual = rows.page().equals("leads") ? LeadMeasure.INQUIRIES : LeadMeasure.CONVERSIONS;
        return known.leads.rows(LeadUrl.read(query, usual)).stream()
                .map(LeadRow::priceCents)
                .mapToLong(price -> cents ? Objects.requireNonNullElse(price, 0L) : 1)
                .sum();
    }
}
