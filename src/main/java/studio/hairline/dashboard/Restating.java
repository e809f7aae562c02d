package studio.hairline.dashboard;

import java.time.YearMonth;
import java.util.List;
import studio.hairline.figures.Period;
import studio.hairline.leads.Known;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Restated;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.money.MoneyThen;
import studio.hairline.tallies.Portion;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionsThen;

/** Holds each month's figure as it was known against what it is. */
record Restating(LeadsThen known, SessionsThen chair, MoneyThen ledger) {

    /** Enough to see what it is about. */
    private static final int SHOWN = 20;

    List<RestatedMonth> leads(Figure figure, LeadMeasure measure) {
        return known.restated(LeadFilter.of(measure)).stream()
                .map(one -> {
                    Known before = known.count(LeadFilter.of(measure).in(period(one.month())));
                    return month(figure, one, before, ofLeads(one));
                })
                .toList();
    }

    List<RestatedMonth> money(Figure figure, MoneyMeasure measure) {
        MoneyFilter all = MoneyFilter.ALL.of(measure);
        return ledger.restated(all).stream()
                .map(one -> {
                    Portion before = ledger.total(all.in(period(one.month())));
                    return month(figure, one, new Known(before.all(), before.cents()), ofLeads(one));
                })
                .toList();
    }

    private List<RestatedMonth.Row> ofLeads(Restated one) {
        return known.now(first(one)).stream()
                .map(row -> new RestatedMonth.Row(row.name(), "leads/" + row.id()))
                .toList();
    }

    List<RestatedMonth> sessions(Figure figure, SessionMeasure measure) {
        return chair.restated(SessionFilter.of(measure)).stream()
                .map(one -> {
                    Known before = chair.count(SessionFilter.of(measure).in(period(one.month())));
                    List<RestatedMonth.Row> rows = chair.now(first(one)).stream()
                            .map(row -> new RestatedMonth.Row(
                                    row.name(),
                                    row.personId() == null ? "sessions/" + row.id() : "people/" + row.personId()))
                            .toList();
                    return month(figure, one, before, rows);
                })
                .toList();
    }

    private static RestatedMonth month(Figure figure, Restated one, Known before, List<RestatedMonth.Row> rows) {
        long was = figure.isMoney() ? before.cents() : before.count();
        long change =
                figure.isMoney() ? one.difference().cents() : one.difference().count();
        return new RestatedMonth(
                figure, one.month(), was, was + change, rows, one.rows().size() - rows.size());
    }

    private static List<Long> first(Restated one) {
        return one.rows().stream().limit(SHOWN).toList();
    }

    private static Period period(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }
}
