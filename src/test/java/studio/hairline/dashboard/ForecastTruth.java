package studio.hairline.dashboard;

import java.util.Map;
import java.util.function.ToLongFunction;
import org.assertj.core.api.SoftAssertions;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.insight.Counted;
import studio.hairline.insight.ForecastBar;
import studio.hairline.insight.ForecastLine;
import studio.hairline.insight.ForecastPage;
import studio.hairline.insight.Forecasts;
import studio.hairline.leads.LeadFilter;

/** What came, what is in hand and what is held against a goal are the rows they open. */
class ForecastTruth {

    static final Map<Adding, Long> GOALS = Map.of(
            Adding.INQUIRIES, 40L,
            Adding.CONVERSIONS, 12L,
            Adding.SESSIONS, 30L,
            Adding.BOOKED, 900_000L,
            Adding.EARNED, 800_000L,
            Adding.COLLECTED, 700_000L);

    @Autowired
    Forecasts forecasts;

    /** Of the questions without a period of their own: the others would be the same again. */
    void compare(String question, DashboardFilter filter, RowsBehind behind, SoftAssertions all) {
        if (!question.isEmpty() && !question.contains("person=")) {
            return;
        }
        ForecastPage page = forecasts.figures(filter);
        page.lines().forEach(line -> came(question, line, behind, all));
        Counted open = page.inHand().open();
        LeadFilter rows = open.rows();
        all.assertThat(rows == null ? 0 : behind.count(Rows.of(rows)))
                .as("“%s”: open leads in hand", question)
                .isEqualTo(open.count());
        page.inHand()
                .booked()
                .forEach(booked -> all.assertThat(behind.count(booked.rows()))
                        .as("“%s”: sessions booked in %s days", question, booked.days())
                        .isEqualTo(booked.count()));
    }

    private static void came(String question, ForecastLine line, RowsBehind behind, SoftAssertions all) {
        ToLongFunction<Rows> rows = line.what().isMoney() ? behind::cents : behind::count;
        line.bars().stream()
                .filter(bar -> !bar.ahead())
                .forEach(bar -> all.assertThat(rows.applyAsLong(bar.rows()))
                        .as("“%s”: %s in %s", question, line.what(), bar.days())
                        .isEqualTo(Math.round(bar.value())));
        all.assertThat(line.bars()).as("“%s”: bars when known", question).hasSameSizeAs(expected(line));
    }

    private static java.util.List<ForecastBar> expected(ForecastLine line) {
        return line.isKnown() ? line.bars() : java.util.List.of();
    }
}
