package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.ui.Disagreements;

/** Answers the dashboard's questions, all as of one instant; money only for the owner. */
@Service
@ForStaff
public class Dashboard {

    private final Questions questions;
    private final CurrentUser user;
    private final Beside beside;

    Dashboard(Questions questions, CurrentUser user, Beside beside) {
        this.questions = questions;
        this.user = user;
        this.beside = beside;
    }

    /** The clock, what the audit says of the figures, and how the month stands against its goals. */
    @Component
    record Beside(
            StudioTime time,
            Stopwatch stopwatch,
            Disagreements differing,
            DashboardThen then,
            Restatements restated,
            PacesSaid paces) {}

    @Transactional(readOnly = true)
    public DashboardPage figures(DashboardFilter filter) {
        Instant asOf = beside.time().now();
        boolean owner = user.isOwner();
        Answers answers = questions.ask(filter, asOf, owner);
        return new Charts(filter, answers)
                .page(cards(filter, answers, owner), owner, beside.differing().words());
    }

    /**
     * @param asOf up to when the unanswered have waited
     * @return how long the first response takes, by both clocks; costs more the more inquiries the period has
     */
    @Transactional(readOnly = true)
    public List<AnsweringCard> firstResponse(DashboardFilter filter, Instant asOf) {
        return beside.stopwatch().cards(new AnsweringCards(filter), asOf);
    }

    /** @param day one that is over, at whose end things are looked at */
    public ThenPage asKnownOn(DashboardFilter filter, LocalDate day) {
        return beside.then().figures(filter, day);
    }

    /**
     * @param day one that is over
     * @return how long the first response took, as it was known then
     * @throws Refusal when it is not known
     */
    public List<AnsweringCard> firstResponseKnownOn(DashboardFilter filter, LocalDate day) {
        return beside.then().firstResponse(filter, day);
    }

    /** @return for the owner what was restated since the last look; nobody else is told */
    @Transactional
    public Restatement restated() {
        return user.isOwner() ? beside.restated().sinceLastLook() : Restatement.NOTHING;
    }

    /** The owner has seen what was restated. */
    @Transactional
    public void sawRestated(Instant asOf) {
        beside.restated().seen(asOf);
    }

    private List<Card> cards(DashboardFilter filter, Answers answers, boolean owner) {
        List<Card> cards = new ArrayList<>(new Cards(filter, answers).all(owner));
        cards.addAll(owner ? new MoneyCards(filter, answers).all() : List.of());
        return filter.isOfEverything() ? beside.paces().beside(cards, answers.asOf()) : cards;
    }
}
