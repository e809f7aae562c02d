package studio.hairline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.BackTest;
import studio.hairline.figures.BackTest.Try;
import studio.hairline.figures.Forecast;
import studio.hairline.figures.Interval;
import studio.hairline.figures.Period;

class ForecastWordsTest {

    private static final Period DAYS = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

    @Test
    void threeTriesSayNothing() {
        assertThat(ForecastWords.verdict(test(3, 10, 10, 10)))
                .isEqualTo("Not enough yet: 6 tries are needed, and there are 3.");
    }

    @Test
    void aBandThatNeverHeldIsCalledTooNarrow() {
        assertThat(ForecastWords.verdict(test(12, 30, 10, 10))).startsWith("Its band was too narrow: trust it less.");
    }

    @Test
    void oneIsNearerOnlyByMoreThanATenth() {
        assertThat(ForecastWords.verdict(test(12, 11, 9.95, 6)))
                .isEqualTo("Its band held. About as near as carrying on, nearer than the year before.");
        assertThat(ForecastWords.verdict(test(12, 11, 11, 11)))
                .isEqualTo("Its band held. Farther off than carrying on, farther off than the year before.");
    }

    @Test
    void withoutAYearBeforeItIsNotComparedWithOne() {
        assertThat(ForecastWords.verdict(test(12, 12, 4, -1))).isEqualTo("Its band held. Nearer than carrying on.");
    }

    /** Each foresaw 10, between 8 and 12. */
    private static BackTest test(int many, long truth, double carriedOn, double lastYear) {
        Try one = new Try(new Forecast(DAYS, 10, new Interval(8, 12)), truth, lastYear, carriedOn);
        return new BackTest(30, List.copyOf(Collections.nCopies(many, one)));
    }
}
