package studio.hairline.api;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Estimate;
import studio.hairline.dashboard.PastDay;
import studio.hairline.figures.Rate;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;

/** Counts the figures that no page shows, by the lists. */
@Component
@Order(4)
record FurtherSource(RowsOf rowsOf, StudioTime time) implements FigureSource {

    @Override
    public List<Defined> figures() {
        return List.of(FurtherFigure.values());
    }

    @Override
    public List<Measured> measure(DashboardFilter filter) {
        Moment at = new Moment(filter, time.now());
        return Stream.of(FurtherFigure.values())
                .map(figure -> measure(figure, at, rowsOf::count))
                .toList();
    }

    @Override
    public Optional<Made> made(Defined figure, DashboardFilter filter) {
        return switch (((FurtherFigure) figure).ask(new Moment(filter, time.now()))) {
            case Asking.Count count -> Optional.of(Made.of(count.rows()));
            case Asking.Share share -> Optional.of(new Made(share.hits(), share.all()));
        };
    }

    @Override
    public List<Result> asKnownOn(DashboardFilter filter, PastDay past) {
        Moment at = new Moment(filter, past.end());
        return Stream.of(FurtherFigure.values())
                .map(figure -> asKnownOn(figure, at, past))
                .toList();
    }

    private Result asKnownOn(FurtherFigure figure, Moment at, PastDay past) {
        try {
            Measured then = measure(figure, at, rows -> rowsOf.count(rows, past));
            return new Measured(
                    figure, then.estimate(), then.opens(), then.rows().asKnownOn(past.day()), past.last());
        } catch (Refusal refused) {
            return new Unknown(figure, refused.getMessage(), past.last());
        }
    }

    private static Measured measure(FurtherFigure figure, Moment at, ToLongFunction<Behind> count) {
        return switch (figure.ask(at)) {
            case Asking.Count asked -> {
                long rows = count.applyAsLong(asked.rows());
                yield new Measured(
                        figure, Estimate.count(rows), rows, asked.rows().rows(), at.asOf());
            }
            case Asking.Share share -> {
                Rate rate = new Rate(count.applyAsLong(share.hits()), count.applyAsLong(share.all()));
                yield new Measured(
                        figure, Estimate.share(rate), rate.hits(), share.hits().rows(), at.asOf());
            }
        };
    }
}
