package studio.hairline.dashboard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Survival;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionSum;

/**
 * One figure of the chair, or of consultations.
 *
 * @param opens what its rows come to: their number, minutes or cents
 * @param rate null unless it is a share
 */
public record ChairCard(
        Defined figure,
        Estimate estimate,
        long opens,
        @Nullable Rate rate,
        Rows rows) {

    private static final int HOUR = 60;

    /**
     * What the database says.
     *
     * @param sums for every filter of the questions
     * @param series how long they took, or are running
     */
    record Answers(Map<SessionFilter, SessionSum> sums, Survival series) {}

    static ChairCard of(ChairFigure figure, ChairQuestion question, Answers answered) {
        Map<SessionFilter, SessionSum> answers = answered.sums();
        return switch (question) {
            case ChairQuestion.Count(SessionFilter sessions) -> {
                long count = sum(answers, sessions).count();
                yield new ChairCard(figure, Estimate.count(count), count, null, Rows.of(sessions));
            }
            case ChairQuestion.Share(SessionFilter hits, SessionFilter all, SessionFilter otherwise) -> {
                Rate rate =
                        new Rate(sum(answers, hits).count(), sum(answers, all).count());
                yield new ChairCard(
                        figure, Estimate.share(rate), rate.hits(), rate, Rows.of(rate.n() == 0 ? otherwise : hits));
            }
            case ChairQuestion.Minutes(SessionFilter sessions) -> {
                SessionSum sum = sum(answers, sessions);
                yield new ChairCard(
                        figure, Estimate.sum(sum.minutes(), sum.count()), sum.minutes(), null, Rows.of(sessions));
            }
            case ChairQuestion.Use(SessionFilter sessions, long open) -> {
                SessionSum sum = sum(answers, sessions);
                yield new ChairCard(figure, Estimate.use(sum.minutes(), open), sum.count(), null, Rows.of(sessions));
            }
            case ChairQuestion.PerHour(SessionFilter sessions) ->
                perHour(figure, sum(answers, sessions), Rows.of(sessions));
            case ChairQuestion.Expected(SessionFilter begun) ->
                new ChairCard(
                        figure,
                        Estimate.over(answered.series(), ChairMoment.SERIES_DAYS),
                        sum(answers, begun).count(),
                        null,
                        Rows.of(begun));
        };
    }

    ChairCard opening(ChairSight sight) {
        return new ChairCard(figure, estimate, opens, rate, sight.opening(rows));
    }

    private static ChairCard perHour(ChairFigure figure, SessionSum earned, Rows rows) {
        Double mean = earned.minutes() == 0
                ? null
                : Double.valueOf(Math.round((double) earned.cents() * HOUR / earned.minutes()));
        return new ChairCard(figure, new Estimate(mean, earned.count(), null, null), earned.cents(), null, rows);
    }

    private static SessionSum sum(Map<SessionFilter, SessionSum> answers, SessionFilter filter) {
        return answers.getOrDefault(filter, SessionSum.NOTHING);
    }
}
