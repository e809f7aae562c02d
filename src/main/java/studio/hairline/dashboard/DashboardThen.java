package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import studio.hairline.history.Refusal;
import studio.hairline.operations.OneState;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Answers the dashboard's questions as they would have been answered at the end of a day: by the very code that answers them now. */
@Service
@ForStaff
public class DashboardThen {

    private final PastDays days;
    private final AnsweringThen answering;
    private final Asked asked;
    private final CurrentUser user;

    DashboardThen(PastDays days, AnsweringThen answering, Asked asked, CurrentUser user) {
        this.days = days;
        this.answering = answering;
        this.asked = asked;
        this.user = user;
    }

    /** What cards and charts are made of, and how the month stood against its goals. */
    @Component
    record Asked(Questions questions, PacesSaid paces) {}

    /** @param day one that is over */
    @OneState
    public ThenPage figures(DashboardFilter filter, LocalDate day) {
        PastDay past = days.at(day);
        boolean owner = user.isOwner();
        Answers answers = asked.questions().known(filter, past, owner);
        ThenCards cards = cards(filter, past, answers);
        Optional<Map<Figure, Aside>> goals =
                filter.isOfEverything() ? asked.paces().asKnownOn(day, past.end(), past.book()) : Optional.of(Map.of());
        DashboardPage shown = new Charts(filter, answers, rows -> rows.asKnownOn(day))
                .page(PacesSaid.beside(cards.figures(), goals.orElse(Map.of())), owner, Map.of());
        return new ThenPage(day, shown, cards.unknown(), goals.isPresent(), past.gone());
    }

    /**
     * @param day one that is over
     * @return how long the first response took, by each clock that is known
     * @throws Refusal when it cannot be known
     */
    @OneState
    public List<AnsweringCard> firstResponse(DashboardFilter filter, LocalDate day) {
        return answering.timed(filter, days.at(day));
    }

    /** The cards alone. */
    public ThenCards cards(DashboardFilter filter, PastDay past) {
        return cards(filter, past, asked.questions().known(filter, past, user.isOwner()));
    }

    private ThenCards cards(DashboardFilter filter, PastDay past, Answers answers) {
        boolean owner = user.isOwner();
        List<Card> cards = new ArrayList<>(new Cards(filter, answers).all(owner));
        cards.addAll(owner ? new MoneyCards(filter, answers).all() : List.of());
        Map<Figure, String> unknown = new EnumMap<>(Figure.class);
        Questions.refusal(filter, past)
                .ifPresent(why -> Stream.of(
                                Figure.WITHIN_15_MINUTES, Figure.WITHIN_1_HOUR, Figure.WITHIN_24_HOURS, Figure.TWO_WAY)
                        .forEach(figure -> unknown.put(figure, why)));
        return new ThenCards(
                cards.stream().map(card -> card.asKnownOn(past.day())).toList(), unknown);
    }
}
