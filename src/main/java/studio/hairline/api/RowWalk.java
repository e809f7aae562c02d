package studio.hairline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Rows;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadUrl;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionPages;
import studio.hairline.treatments.SessionRows;
import studio.hairline.treatments.SessionUrl;

/** Opens the address that a figure leads to, as its list does, and goes through every row there. */
@Component
class RowWalk {

    private final LeadRows leads;
    private final SessionRows sessions;

    RowWalk(LeadRows leads, SessionRows sessions) {
        this.leads = leads;
        this.sessions = sessions;
    }

    /** What was met. */
    record Met(List<Long> ids, long cents) {}

    Met walk(Rows rows) {
        Meeting meeting = new Meeting();
        Map<String, List<String>> query = rows.query();
        if (rows.page().equals("sessions")) {
            sessions.each(
                    new SessionPages(SessionUrl.read(query, SessionMeasure.SESSIONS_BOOKED), true),
                    row -> meeting.meet(row.id(), row.valueCents()));
        } else {
            LeadMeasure usual = rows.page().equals("leads") ? LeadMeasure.INQUIRIES : LeadMeasure.CONVERSIONS;
            leads.each(
                    LeadUrl.read(query, usual),
                    LeadOrder.LATEST_FIRST,
                    row -> meeting.meet(row.id(), row.priceCents()));
        }
        return new Met(meeting.ids, meeting.cents);
    }

    private static final class Meeting {

        private final List<Long> ids = new ArrayList<>();
        private long cents;

        void meet(long id, @Nullable Long worth) {
            ids.add(id);
            cents += worth == null ? 0 : worth;
        }
    }
}
