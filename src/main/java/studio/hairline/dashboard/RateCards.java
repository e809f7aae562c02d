package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.figures.Rate;
import studio.hairline.figures.RateChange;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.tallies.Tally;
import studio.hairline.tallies.TallyRow;

/** The cards that show a share: each opens the ones that made it, and beside them all it was measured on. */
final class RateCards {

    private final DashboardFilter filter;
    private final Answers answers;
    private final TimeAxis axis;

    RateCards(DashboardFilter filter, Answers answers, TimeAxis axis) {
        this.filter = filter;
        this.answers = answers;
        this.axis = axis;
    }

    Card conversion() {
        Period ripe = answers.ripe();
        Period young = Ripeness.ripening(filter.period(), answers.today());
        Rate rate = rate(answers.matured(), Tally.CONVERTED_IN_TIME);
        List<Datum> beside = new ArrayList<>(measuredOn(rate, ripe));
        long ripening = Answers.sum(answers.now(), Tally.INQUIRIES) - rate.n();
        if (young != null && ripening > 0) {
            beside.add(new Datum("still ripening", "", ripening, Rows.of(filter.leads(LeadMeasure.INQUIRIES, young))));
        }
        return card(Figure.CONVERSION_RATE, LeadMeasure.CONVERTED_IN_TIME, rate, ripe)
                .measured(rate, since(rate, answers.maturedBefore(), Tally.CONVERTED_IN_TIME))
                .going(course(answers.matured(), Tally.CONVERTED_IN_TIME))
                .with(beside);
    }

    Card answeredInAnHour() {
        Period days = answers.hourOld();
        List<TallyRow> rows = days == null ? List.of() : Answers.during(answers.arrivals(), days);
        Rate rate = rate(rows, Tally.ANSWERED_IN_AN_HOUR);
        return card(Figure.ANSWERED_IN_AN_HOUR, LeadMeasure.ANSWERED_IN_AN_HOUR, rate, days)
                .measured(rate, since(rate, answers.before(), Tally.ANSWERED_IN_AN_HOUR))
                .going(course(rows, Tally.ANSWERED_IN_AN_HOUR))
                .with(measuredOn(rate, days));
    }

    static Rate rate(List<TallyRow> rows, Tally hits) {
        return new Rate(Answers.sum(rows, hits), Answers.sum(rows, Tally.INQUIRIES));
    }

    /** With nothing old enough there is no rate, and the card opens all inquiries of the period. */
    private Card card(Figure figure, LeadMeasure hits, Rate rate, @Nullable Period days) {
        return days == null
                ? Card.of(
                        figure,
                        Answers.sum(answers.now(), Tally.INQUIRIES),
                        Rows.of(filter.leads(LeadMeasure.INQUIRIES)))
                : Card.of(figure, rate.hits(), Rows.of(filter.leads(hits, days)));
    }

    private List<Datum> measuredOn(Rate rate, @Nullable Period days) {
        return days == null
                ? List.of()
                : List.of(new Datum(
                        "inquiries measured", "", rate.n(), Rows.of(filter.leads(LeadMeasure.INQUIRIES, days))));
    }

    private @Nullable RateChange since(Rate now, List<TallyRow> before, Tally hits) {
        return answers.compared().before() == null ? null : now.since(rate(before, hits));
    }

    /** @return whole percents; stretches without a single one measured are left out */
    private List<Long> course(List<TallyRow> rows, Tally hits) {
        Map<LocalDate, Long> made = Answers.byDay(rows, row -> row.get(hits));
        List<Long> hitsAlong = axis.course(made);
        List<Long> allAlong = axis.course(Answers.byDay(rows, row -> row.get(Tally.INQUIRIES)));
        List<Long> percents = new ArrayList<>();
        for (int i = 0; i < allAlong.size(); i++) {
            if (allAlong.get(i) > 0) {
                percents.add(100 * hitsAlong.get(i) / allAlong.get(i));
            }
        }
        return percents;
    }
}
