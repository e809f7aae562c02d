package studio.hairline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Rows;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadUrl;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyUrl;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionPages;
import studio.hairline.treatments.SessionRows;
import studio.hairline.treatments.SessionUrl;

/** Opens the address that a figure leads to, as its list does, and goes through every row there. */
@Component
class RowWalk {

    private final LeadRows leads;
    private final SessionRows sessions;
    private final ConsultationRows consultations;
    private final MoneyFigures money;

    RowWalk(LeadRows leads, SessionRows sessions, ConsultationRows consultations, MoneyFigures money) {
        this.leads = leads;
        this.sessions = sessions;
        this.consultations = consultations;
        this.money = money;
    }

    /** What was met. @param minutes of the sessions */
    record Met(List<Long> ids, long cents, long minutes) {}

    Met walk(Rows rows) {
        Meeting meeting = new Meeting();
        Map<String, List<String>> query = rows.query();
        switch (rows.page()) {
            case "sessions" ->
                sessions.each(
                        new SessionPages(SessionUrl.read(query, SessionMeasure.SESSIONS_BOOKED), true),
                        row -> meeting.meet(row.id(), row.valueCents(), row.minutes()));
            case "consultations" ->
                consultations.each(ConsultationUrl.read(query), row -> meeting.meet(row.id(), null, 0));
            case "money" -> money.each(MoneyUrl.read(query), row -> meeting.meet(row.id(), row.cents(), 0));
            case "leads" -> leads(query, LeadMeasure.INQUIRIES, meeting);
            default -> leads(query, LeadMeasure.CONVERSIONS, meeting);
        }
        return new Met(meeting.ids, meeting.cents, meeting.minutes);
    }

    private void leads(Map<String, List<String>> query, LeadMeasure usual, Meeting meeting) {
        leads.each(
                LeadUrl.read(query, usual), LeadOrder.LATEST_FIRST, row -> meeting.meet(row.id(), row.priceCents(), 0));
    }

    private static final class Meeting {

        private final List<Long> ids = new ArrayList<>();
        private long cents;
        private long minutes;

        void meet(long id, @Nullable Long worth, int length) {
            ids.add(id);
            cents += worth == null ? 0 : worth;
            minutes += length;
        }
    }
}
