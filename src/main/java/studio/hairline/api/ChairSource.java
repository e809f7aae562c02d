package studio.hairline.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.ChairFigure;
import studio.hairline.dashboard.ChairFigures;
import studio.hairline.dashboard.ChairPage;
import studio.hairline.dashboard.ChairQuestion;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.PastDay;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.SessionFilter;

/** The cards of what the chair did. */
@Component
@Order(3)
record ChairSource(ChairFigures figuresOfChair, StudioTime time) implements FigureSource {

    @Override
    public List<Defined> figures() {
        return List.of(ChairFigure.values());
    }

    /** What is expected is an estimate, and no sum of its parts; how much of the open hours is used is no share of rows. */
    @Override
    public Optional<Made> made(Defined figure, DashboardFilter filter) {
        return switch (figuresOfChair.question((ChairFigure) figure, filter)) {
            case ChairQuestion.Count(SessionFilter sessions) -> Optional.of(Made.of(sessions));
            case ChairQuestion.Share share ->
                Optional.of(new Made(new Behind.OfSessions(share.hits()), new Behind.OfSessions(share.all())));
            case ChairQuestion.Minutes(SessionFilter sessions) -> Optional.of(Made.of(sessions));
            case ChairQuestion.PerHour(SessionFilter sessions) -> Optional.of(Made.of(sessions));
            case ChairQuestion.Use use -> Optional.empty();
            case ChairQuestion.Expected expected -> Optional.empty();
        };
    }

    @Override
    public List<Measured> measure(DashboardFilter filter) {
        return figuresOfChair.cards(filter).stream()
                .map(card -> new Measured(card.figure(), card.estimate(), card.opens(), card.rows(), time.now()))
                .toList();
    }

    @Override
    public List<Result> asKnownOn(DashboardFilter filter, PastDay past) {
        ChairPage then = figuresOfChair.cards(filter, past);
        Stream<Result> known = then.cards().stream()
                .map(card -> new Measured(card.figure(), card.estimate(), card.opens(), card.rows(), past.last()));
        Stream<Result> unknown =
                then.unknown().entrySet().stream().map(one -> new Unknown(one.getKey(), one.getValue(), past.last()));
        return Stream.concat(known, unknown).toList();
    }
}
