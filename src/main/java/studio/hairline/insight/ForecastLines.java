package studio.hairline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Adding;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.BackTest;
import studio.hairline.figures.DailyRun;
import studio.hairline.figures.Forecast;
import studio.hairline.figures.ForecastModel;
import studio.hairline.figures.Interval;
import studio.hairline.figures.Period;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.treatments.SessionMeasure;

/** Makes the lines of the page out of what came day by day. */
record ForecastLines(DashboardFilter asked, Outset from) {

    private static final int SHOWN = 12;
    private static final int RECENT = 90;

    /**
     * @param run up to and with the first day to come
     * @param now the same up to now, when it is looked back; otherwise null
     */
    ForecastLine line(Adding what, DailyRun run, @Nullable DailyRun now) {
        DailyRun known = run.before(from.today());
        Optional<ForecastModel> model = ForecastModel.of(what.kind(), known);
        List<BackTest> tests = model.isEmpty() ? List.of() : BackTest.of(what.kind(), known, ForecastPage.DAYS);
        return new ForecastLine(
                what,
                ForecastModel.steps(known),
                model.map(one -> ForecastPage.DAYS.stream().map(one::ahead).toList())
                        .orElse(List.of()),
                now == null ? List.of() : since(what, now),
                tests,
                model.map(one -> Stream.concat(came(what, known, tests.getFirst()), coming(what, one))
                                .toList())
                        .orElse(List.of()),
                model.filter(one -> one.shape().isSeasonal()).isPresent(),
                recent(what));
    }

    /** Of the days that are over now. */
    private List<Came> since(Adding what, DailyRun now) {
        return ForecastPage.DAYS.stream()
                .map(days -> new Period(from.today(), from.today().plusDays(days)))
                .filter(days -> days.until().isBefore(now.until()))
                .map(days -> new Came(days, now.sum(days), what.rows(asked, days)))
                .toList();
    }

    private Rows recent(Adding what) {
        return from.known(what.rows(asked, new Period(from.today().minusDays(RECENT), from.today())));
    }

    private Stream<ForecastBar> came(Adding what, DailyRun known, BackTest test) {
        int many = Math.min(SHOWN, ForecastModel.steps(known));
        return IntStream.range(0, many).mapToObj(place -> many - place).map(back -> {
            LocalDate first = from.today().minusDays((long) ForecastModel.STEP * back);
            Period days = new Period(first, first.plusDays(ForecastModel.STEP));
            return new ForecastBar(
                    days, known.sum(days), foreseen(test, days), false, from.known(what.rows(asked, days)));
        });
    }

    private static @Nullable Interval foreseen(BackTest test, Period days) {
        return test.tries().stream()
                .map(BackTest.Try::forecast)
                .filter(forecast -> forecast.days().equals(days))
                .findFirst()
                .map(Forecast::likely)
                .orElse(null);
    }

    private Stream<ForecastBar> coming(Adding what, ForecastModel model) {
        return IntStream.rangeClosed(1, ForecastPage.DAYS.size())
                .mapToObj(model::step)
                .map(step ->
                        new ForecastBar(step.days(), step.expected(), step.likely(), true, known(what, step.days())));
    }

    /** What is known of days to come: sessions are booked, conversions come of open leads; the rest goes by the last 90 days. */
    private Rows known(Adding what, Period days) {
        return switch (what) {
            case SESSIONS, EARNED ->
                from.known(
                        Rows.of(asked.sessions(SessionMeasure.SESSIONS_BOOKED).in(days)));
            case CONVERSIONS, BOOKED -> from.known(Rows.of(asked.leads(LeadMeasure.OPEN, null)));
            case INQUIRIES, COLLECTED -> recent(what);
        };
    }
}
