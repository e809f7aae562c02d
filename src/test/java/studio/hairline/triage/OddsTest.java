package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

class OddsTest {

    private static final Cell NORWOOD_5 = Cell.of(Category.MALE_PATTERN, Source.REFERRAL, "NORWOOD_5");

    @Test
    void aStudioWithoutAPastSaysSo() {
        Chance chance = Odds.of(Map.of()).of(NORWOOD_5);
        assertThat(chance.value()).isEqualTo(0.5);
        assertThat(chance.basis()).isEqualTo("no inquiry is old enough yet to tell its chance");
    }

    @Test
    void manyOfTheSameKindSpeakForThemselves() {
        Chance chance = Odds.of(Map.of(NORWOOD_5, new Rate(300, 1000))).of(NORWOOD_5);
        assertThat(chance.value()).isCloseTo(0.3, within(0.001));
        assertThat(chance.basis())
                .isEqualTo("30% of 1000 like it converted (Male pattern baldness, Norwood V from A client's referral)");
    }

    @Test
    void fewOfAKindAreDrawnToThoseAroundThemAndTheWordsNameThese() {
        Cell other = Cell.of(Category.MALE_PATTERN, Source.TIKTOK, "NORWOOD_3");
        Chance chance = Odds.of(Map.of(NORWOOD_5, new Rate(3, 3), other, new Rate(100, 1000)))
                .of(NORWOOD_5);
        assertThat(chance.value()).isBetween(0.15, 0.45);
        assertThat(chance.words()).isEqualTo("Male pattern baldness");
        assertThat(chance.like().n()).isEqualTo(1003);
    }

    @Test
    void aScarsSizeIsNoKindOfItsOwn() {
        assertThat(Cell.of(Category.OTHER_SCAR, Source.GOOGLE, "SIZE_40X3").grade())
                .isNull();
    }

    @Property(tries = 200)
    void aChanceIsAlwaysOneAndMoreConversionsNeverLowerIt(
            @ForAll @IntRange(max = 500) int n,
            @ForAll @IntRange(max = 500) int hits,
            @ForAll @IntRange(max = 50) int other) {
        int won = Math.min(n, hits);
        Cell elsewhere = Cell.of(Category.CORRECTION, Source.GOOGLE, null);
        double less = Odds.of(Map.of(NORWOOD_5, new Rate(won, n + 1L), elsewhere, new Rate(0, other)))
                .of(NORWOOD_5)
                .value();
        double more = Odds.of(Map.of(NORWOOD_5, new Rate(won + 1L, n + 1L), elsewhere, new Rate(0, other)))
                .of(NORWOOD_5)
                .value();
        assertThat(less).isBetween(0.0, 1.0);
        assertThat(more).isGreaterThan(less).isBetween(0.0, 1.0);
    }
}
