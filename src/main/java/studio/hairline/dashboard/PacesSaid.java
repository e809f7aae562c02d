package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioSettings;
import studio.hairline.tallies.TallyBookThen;

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
        return beside(cards, said(paces.lines(asOf)));
    }

    static List<Card> beside(List<Card> cards, Map<Figure, Aside> said) {
        return cards.stream()
                .map(card -> Optional.ofNullable(said.get(card.figure()))
                        .map(card::beside)
                        .orElse(card))
                .toList();
    }

    /**
     * @param end of the day
     * @param book the tallies at that instant
     * @return how the month stood, by the figure it is of; nothing where the goals of then are not known
     */
    Optional<Map<Figure, Aside>> asKnownOn(LocalDate day, Instant end, TallyBookThen book) {
        return paces.asKnownOn(day, end, book).map(this::said);
    }

    private Map<Figure, Aside> said(List<GoalLine> lines) {
        String currency = studio.facts().currency().getCurrencyCode();
        return lines.stream()
                .collect(Collectors.toMap(
                        line -> line.what().figure(),
                        line -> new Aside(
                                new PaceWords(line, currency).brief(),
                                line.pace().soFar(),
                                line.rows())));
    }
}
