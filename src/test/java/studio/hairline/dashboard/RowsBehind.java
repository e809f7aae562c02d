package studio.hairline.dashboard;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.LeadsBehind;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.treatments.SessionsBehind;
import studio.hairline.ui.Url;

/** Goes where a number of the dashboard leads, through the text of its address, and counts the rows there one by one. */
class RowsBehind {

    private final LeadsBehind leads;
    private final SessionsBehind sessions;

    RowsBehind(AutowireCapableBeanFactory beans) {
        leads = beans.createBean(LeadsBehind.class);
        sessions = beans.createBean(SessionsBehind.class);
    }

    long count(Rows rows) {
        return isSessions(rows) ? sessions.count(sessionsOf(rows)) : leads.count(leadsOf(rows));
    }

    long cents(Rows rows) {
        return isSessions(rows) ? sessions.cents(sessionsOf(rows)) : leads.cents(leadsOf(rows));
    }

    private static boolean isSessions(Rows rows) {
        return rows.page().equals("sessions");
    }

    private static SessionFilter sessionsOf(Rows rows) {
        return SessionUrl.read(query(rows), SessionMeasure.SESSIONS_BOOKED);
    }

    private static LeadFilter leadsOf(Rows rows) {
        return LeadUrl.read(
                query(rows), rows.page().equals("conversions") ? LeadMeasure.CONVERSIONS : LeadMeasure.INQUIRIES);
    }

    private static Map<String, List<String>> query(Rows rows) {
        return EveryFigureOpensItsRowsTest.query(new Url(rows.query()).toPath(rows.page()));
    }
}
