package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.leads.Dated;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadUrl;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyUrl;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.ui.KnownOn;

/** Where the rows behind a number are: the list's page, and its filter as query parameters. */
public record Rows(String page, Map<String, List<String>> query) {

    public static Rows of(SessionFilter filter) {
        return new Rows("sessions", SessionUrl.write(filter, SessionMeasure.SESSIONS_BOOKED));
    }

    public static Rows of(MoneyFilter filter) {
        return new Rows("money", MoneyUrl.write(filter));
    }

    public static Rows of(ConsultationFilter filter) {
        return new Rows("consultations", ConsultationUrl.write(filter));
    }

    public static Rows of(LeadFilter filter) {
        return filter.of().dated() == Dated.CONVERTED
                ? new Rows("conversions", LeadUrl.write(filter, LeadMeasure.CONVERSIONS))
                : new Rows("leads", LeadUrl.write(filter, LeadMeasure.INQUIRIES));
    }

    /** @return the same rows as they were known at the end of a day */
    public Rows asKnownOn(LocalDate day) {
        Map<String, List<String>> asked = new LinkedHashMap<>(query);
        asked.put(KnownOn.PARAMETER, List.of(day.toString()));
        return new Rows(page, asked);
    }
}
