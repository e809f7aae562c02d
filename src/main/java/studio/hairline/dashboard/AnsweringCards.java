package studio.hairline.dashboard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import studio.hairline.figures.QuantileInterval;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Survival;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.ui.Formats;

/** The cards of how the studio answers, each with its rows. */
record AnsweringCards(DashboardFilter filter) {

    static final double MEDIAN = 0.5;
    static final double NINE_OF_TEN = 0.9;

    LeadFilter waiting() {
        return filter.leads(LeadMeasure.INQUIRIES).answered(Replies.WAITING);
    }

    /** @param rows of all that were timed */
    AnsweringCard time(AnsweringFigure figure, Survival times, double share, LeadFilter rows, List<Aside> asides) {
        String text = minutes(times.quantile(share), times.n() == 0 ? "–" : "not yet");
        return new AnsweringCard(
                figure,
                text,
                Estimate.time(times, share),
                times.n(),
                doubt(times, times.quantileInterval(share)),
                times.n() < Rate.ENOUGH,
                asides,
                Rows.of(rows));
    }

    private static String doubt(Survival times, QuantileInterval interval) {
        return "of " + Formats.count(times.n())
                + (times.n() == 0
                        ? ""
                        : ", likely " + minutes(interval.low(), "longer than seen") + " to "
                                + minutes(interval.high(), "longer than seen"));
    }

    AnsweringCard within(Promise promise, Rate kept, LeadFilter old) {
        AnsweringFigure figure =
                AnsweringFigure.values()[AnsweringFigure.WITHIN_15_MINUTES.ordinal() + promise.ordinal()];
        LeadFilter hits = old.answered(old.replies().within(promise.minutes()));
        return rate(figure, kept, hits, old);
    }

    AnsweringCard twoWay(Rate rate, LeadFilter old) {
        return rate(AnsweringFigure.TWO_WAY, rate, old.answered(old.replies().with(Replies.Sign.WROTE_BACK)), old);
    }

    private static AnsweringCard rate(AnsweringFigure figure, Rate rate, LeadFilter hits, LeadFilter all) {
        String of = rate.n() == 0 ? "none is old enough yet" : "of all " + Formats.count(rate.n()) + " old enough";
        Aside over = new Aside(of, rate.n(), Rows.of(all));
        return new AnsweringCard(
                figure,
                rate.words(),
                Estimate.share(rate),
                rate.hits(),
                rate.doubt(),
                rate.isSmall(),
                List.of(over),
                Rows.of(hits));
    }

    /** @param clockless answered before the opening-hours clock was kept; 0 by the wall clock */
    List<Aside> beside(long unanswered, long clockless, LeadFilter rows) {
        List<Aside> asides = new ArrayList<>();
        asides.add(new Aside(
                Formats.count(unanswered) + " of them not answered yet",
                unanswered,
                Rows.of(rows.answered(rows.replies().by(LeadFilter.NOBODY)))));
        if (clockless > 0) {
            asides.add(Aside.of(Formats.count(clockless) + " answered before this clock was kept, left out"));
        }
        return asides;
    }

    private static String minutes(OptionalLong minutes, String none) {
        return minutes.isEmpty() ? none : Formats.duration(Duration.ofMinutes(minutes.getAsLong()));
    }
}
