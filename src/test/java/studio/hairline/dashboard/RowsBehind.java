package studio.hairline.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.ConsultationRows;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadUrl;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyUrl;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionPages;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionRows;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.ui.Url;

/** Opens the address a number leads to, as its list does, and goes through every row there. */
class RowsBehind {

    @Autowired
    LeadRows leads;

    @Autowired
    SessionRows sessions;

    @Autowired
    ConsultationRows consultations;

    @Autowired
    MoneyFigures money;

    long count(Rows behind) {
        return sum(behind, lead -> 1, session -> 1);
    }

    /** @return what the rows are worth: leads their price, sessions what they earned */
    long cents(Rows behind) {
        if (behind.page().equals("money")) {
            AtomicLong sum = new AtomicLong();
            money.each(MoneyUrl.read(query(behind)), row -> sum.addAndGet(row.cents()));
            return sum.get();
        }
        return sum(
                behind,
                lead -> Objects.requireNonNull(lead.priceCents()),
                session -> Objects.requireNonNull(session.valueCents()));
    }

    /** @return how long the sessions are together */
    long minutes(Rows behind) {
        return sum(behind, lead -> 0, SessionRow::minutes);
    }

    private long sum(Rows behind, ToLongFunction<LeadRow> ofLead, ToLongFunction<SessionRow> ofSession) {
        AtomicLong sum = new AtomicLong();
        if (behind.page().equals("consultations")) {
            consultations.each(ConsultationUrl.read(query(behind)), row -> sum.incrementAndGet());
        } else if (behind.page().equals("sessions")) {
            each(behind, (SessionRow row) -> sum.addAndGet(ofSession.applyAsLong(row)));
        } else {
            LeadMeasure usual = behind.page().equals("leads") ? LeadMeasure.INQUIRIES : LeadMeasure.CONVERSIONS;
            leads.each(
                    LeadUrl.read(query(behind), usual),
                    LeadOrder.LATEST_FIRST,
                    row -> sum.addAndGet(ofLead.applyAsLong(row)));
        }
        return sum.get();
    }

    private void each(Rows behind, Consumer<SessionRow> row) {
        sessions.each(new SessionPages(SessionUrl.read(query(behind), SessionMeasure.SESSIONS_BOOKED), true), row);
    }

    /** By way of the text of the address, so that nothing counts that does not stand in it. */
    private static Map<String, List<String>> query(Rows behind) {
        String address = new Url(behind.query()).toPath(behind.page());
        int question = address.indexOf('?');
        return question < 0 ? Map.of() : EveryFigureOpensItsRowsTest.query(address.substring(question + 1));
    }
}
