package studio.hairline.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Estimate;
import studio.hairline.figures.Rate;
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
                .map(figure -> measure(figure, at))
                .toList();
    }

    @Override
    public Optional<Made> made(Defined figure, DashboardFilter filter) {
        return switch (((FurtherFigure) figure).ask(new Moment(filter, time.now()))) {
            case Asking.Count count -> Optional.of(Made.of(count.rows()));
            case Asking.Share share -> Optional.of(new Made(share.hits(), share.all()));
        };
    }

    private Measured measure(FurtherFigure figure, Moment at) {
        return switch (figure.ask(at)) {
            case Asking.Count count -> {
                long rows = rowsOf.count(count.rows());
                yield new Measured(
                        figure, Estimate.count(rows), rows, count.rows().rows(), at.asOf());
            }
            case Asking.Share share -> {
                Rate rate = new Rate(rowsOf.count(share.hits()), rowsOf.count(share.all()));
                yield new Measured(
                        figure, Estimate.share(rate), rate.hits(), share.hits().rows(), at.asOf());
            }
        };
    }
}
