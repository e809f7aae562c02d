package studio.hairline.api;

import studio.hairline.leads.LeadFilter;
import studio.hairline.money.MoneyFilter;
import studio.hairline.treatments.SessionFilter;

/**
 * The rows that a figure is made of: their number is a count, their part of all is a share, their worth is money, and that
 * divided by the number of all, or by their hours, is a mean.
 *
 * @param all the same as the rows for a count or a sum
 */
public record Made(Behind rows, Behind all) {

    static Made of(Behind rows) {
        return new Made(rows, rows);
    }

    static Made of(LeadFilter leads) {
        return of(new Behind.OfLeads(leads));
    }

    static Made of(SessionFilter sessions) {
        return of(new Behind.OfSessions(sessions));
    }

    static Made of(MoneyFilter entries) {
        return of(new Behind.OfMoney(entries));
    }

    static Made of(LeadFilter hits, LeadFilter all) {
        return new Made(new Behind.OfLeads(hits), new Behind.OfLeads(all));
    }
}
