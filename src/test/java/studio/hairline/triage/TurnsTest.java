package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;
import studio.hairline.triage.Turns.Hands;
import studio.hairline.triage.Turns.Turn;

class TurnsTest {

    private static final Instant NOW = Instant.parse("2026-06-17T15:00:00Z");
    private static final LocalDateTime WEDNESDAY_AT_TEN = LocalDateTime.of(2026, 6, 17, 10, 0);
    private static final long ANA = 1;
    private static final long BEN = 2;

    @Test
    void oneAfterTheOtherTheLongestWithoutATurnFirst() {
        Turns turns = turns(List.of(), Map.of(), Map.of(ANA, NOW.minusSeconds(10), BEN, NOW.minusSeconds(60)));
        assertThat(List.of(next(turns), next(turns), next(turns))).containsExactly(BEN, ANA, BEN);
    }

    @Test
    void whoHasTheirHandsFullGetsNothingMore() {
        Turns turns = turns(List.of(), Map.of(ANA, 3), Map.of());
        assertThat(List.of(next(turns), next(turns), next(turns))).containsExactly(BEN, BEN, BEN);
        assertThat(turns.next(inquiry("en", Set.of()))).isEmpty();
    }

    @Test
    void nobodyGetsAnythingOutsideOfTheirHours() {
        LocalDateTime night = LocalDateTime.of(2026, 6, 17, 18, 0);
        LocalDateTime sunday = LocalDateTime.of(2026, 6, 21, 10, 0);
        for (LocalDateTime moment : List.of(night, sunday)) {
            Turns turns = new Turns(plan(List.of()), new Hands(Map.of(), Map.of()), moment, NOW);
            assertThat(turns.next(inquiry("en", Set.of()))).isEmpty();
        }
    }

    @Test
    void aRuleComesFirstAndSaysSo() {
        TurnRule spanish = new TurnRule(null, null, "es", BEN);
        Turns turns = turns(List.of(spanish), Map.of(), Map.of());
        assertThat(turns.next(inquiry("es", Set.of()))).contains(new Turn(BEN, "By rule: Spanish"));
        assertThat(turns.next(inquiry("es", Set.of())).map(Turn::userId)).contains(BEN);
        assertThat(turns.next(inquiry("en", Set.of())).map(Turn::userId)).contains(ANA);
    }

    @Test
    void whereTheRulesPersonCannotTheOthersDo() {
        TurnRule scars = new TurnRule(Category.OTHER_SCAR, Source.PHONE, null, BEN);
        Turns turns = turns(List.of(scars), Map.of(BEN, 3), Map.of());
        Optional<Turn> turn = turns.next(inquiry("en", Set.of()));
        assertThat(turn).contains(new Turn(ANA, "In turn"));
    }

    @Test
    void whoWasSilentDoesNotGetTheSameAgain() {
        Turns turns = turns(List.of(), Map.of(), Map.of());
        assertThat(turns.next(inquiry("en", Set.of(ANA))).map(Turn::userId)).contains(BEN);
        assertThat(turns.next(inquiry("en", Set.of(ANA, BEN)))).isEmpty();
    }

    @Test
    void whatWouldSayNothingIsRefused() {
        assertThatThrownBy(() -> new TurnRule(null, null, null, ANA)).hasMessageContaining("Choose a category");
        assertThatThrownBy(() ->
                        new TurnTaker(ANA, 3, EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(18, 0), LocalTime.of(9, 0)))
                .hasMessageContaining("ends after it begins");
        assertThatThrownBy(() ->
                        new TurnTaker(ANA, 0, EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(18, 0)))
                .hasMessageContaining("between 1 and");
    }

    private static long next(Turns turns) {
        return turns.next(inquiry("en", Set.of())).orElseThrow().userId();
    }

    private static Turns turns(List<TurnRule> rules, Map<Long, Integer> inHand, Map<Long, Instant> last) {
        return new Turns(plan(rules), new Hands(inHand, last), WEDNESDAY_AT_TEN, NOW);
    }

    private static TurnPlan plan(List<TurnRule> rules) {
        return new TurnPlan(true, List.of(taker(ANA), taker(BEN)), rules);
    }

    private static TurnTaker taker(long who) {
        EnumSet<DayOfWeek> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return new TurnTaker(who, 3, week, LocalTime.of(9, 0), LocalTime.of(18, 0));
    }

    private static Unassigned inquiry(String language, Set<Long> silent) {
        return new Unassigned(7, Category.OTHER_SCAR, Source.PHONE, language, silent);
    }
}
