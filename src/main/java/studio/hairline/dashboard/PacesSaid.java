package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioSettings;

/** Says on each card how this month stands against the goal of its figure. */
@Component
class PacesSaid {

    private final Paces paces;
    private final StudioSettings studio;

    PacesSaid(Paces paces, StudioSettings studio) {
        this.paces = paces;
        this.studio = studio;
    }

    List<Card> beside(List<Card> cards, Instant asOf) {
        List<GoalLine> lines = paces.lines(asOf);
        if (lines.isEmpty()) {
            return cards;
        }
        String currency = studio.facts().currency().getCurrencyCode();
        Map<Adding, GoalLine> goals = lines.stream().collect(Collectors.toMap(GoalLine::what, Function.identity()));
        return cards.stream()
                .map(card -> Adding.of(card.figure())
                        .filter(goals::containsKey)
                        .map(goals::get)
                        .map(line -> card.beside(new Aside(
                                new PaceWords(line, currency).brief(),
                                line.pace().soFar(),
                                line.rows())))
                        .orElse(card))
                .toList();
    }
}
