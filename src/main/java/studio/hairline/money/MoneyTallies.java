package studio.hairline.money;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadJourney;
import studio.hairline.leads.LeadMoved;
import studio.hairline.leads.LeadPlace;
import studio.hairline.tallies.Tallies;

/** Keeps in the tallies what was collected and what is held, and with whom it is held: when an entry is written, and when its lead counts elsewhere. */
@Component
class MoneyTallies {

    private static final String OF_LEAD = "select m.money_day, sum(" + MoneyMeasure.COLLECTED.counted() + "), sum("
            + MoneyMeasure.HELD.counted() + ") from money_entries m where m.lead_id = ? group by m.money_day";

    private final JdbcTemplate jdbc;
    private final Tallies tallies;
    private final LeadJourney leads;

    MoneyTallies(JdbcTemplate jdbc, Tallies tallies, LeadJourney leads) {
        this.jdbc = jdbc;
        this.tallies = tallies;
        this.leads = leads;
    }

    /** @param writing what adds entries of this lead, or takes them away */
    void around(long leadId, Runnable writing) {
        LeadPlace place = leads.place(leadId);
        LeadMoney before = of(leadId);
        writing.run();
        LeadMoney after = of(leadId);
        tallies.move(before.at(place), after.at(place));
        keepHeld(leadId, after.held());
    }

    private void keepHeld(long leadId, long cents) {
        if (cents == 0) {
            jdbc.update("delete from money_held where lead_id = ?", leadId);
        } else if (jdbc.update("update money_held set cents = ? where lead_id = ?", cents, leadId) == 0) {
            jdbc.update("insert into money_held (lead_id, cents) values (?, ?)", leadId, cents);
        }
    }

    @EventListener
    void follow(LeadMoved moved) {
        LeadMoney money = of(moved.leadId());
        tallies.move(money.at(moved.from()), money.at(moved.to()));
    }

    private LeadMoney of(long leadId) {
        LeadMoney money = LeadMoney.none();
        jdbc.query(
                OF_LEAD,
                row -> {
                    money.add(row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3));
                },
                leadId);
        return money;
    }
}
