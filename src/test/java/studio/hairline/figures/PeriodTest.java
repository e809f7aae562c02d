package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, 23 Nov 2026",
        "2026-11-01, 2026-11-23, 1–23 Nov 2026",
        "2026-11-01, 2026-11-30, Nov 2026",
        "2026-01-01, 2026-12-31, 2026",
        "2025-01-01, 2026-12-31, 2025 – 2026",
        "2026-01-01, 2026-03-31, Jan – Mar 2026",
        "2025-12-01, 2026-11-30, Dec 2025 – Nov 2026",
        "2026-01-01, 2026-11-23, 1 Jan – 23 Nov 2026",
        "2025-12-20, 2026-01-03, 20 Dec 2025 – 3 Jan 2026",
        "2028-02-01, 2028-02-28, 1–28 Feb 2028",
        "2025-11-01, 2026-11-30, Nov 2025 – Nov 2026",
    })
    void aPeriodIsSaidBrieflyAndWithItsYear(LocalDate first, LocalDate last, String words) {
        assertThat(Period.of(first, last).words()).isEqualTo(words);
    }

    @Test
    void allTimeIsSaidWithoutItsInventedEnds() {
        assertThat(Period.ALL_TIME.words()).isEqualTo("all time");
        assertThat(Period.ALL_TIME.elapsed(TODAY).words()).isEqualTo("up to 23 Nov 2026");
    }

    @Test
    void anEmptyPeriodHoldsNoDay() {
        var empty = new Period(TODAY, TODAY);

        assertThat(empty.days()).isZero();
        assertThat(empty.contains(TODAY)).isFalse();
        assertThat(empty.words()).isEqualTo("no days");
    }

    @Test
    void theLastDayIsInside() {
        var november = PeriodPreset.THIS_MONTH.period(TODAY);

        assertThat(november.last()).isEqualTo("2026-11-30");
        assertThat(november.contains(november.last())).isTrue();
        assertThat(november.contains(november.until())).isFalse();
    }

    @Test
    void aPeriodIsUnfinishedUntilItsLastDayIsOver() {
        var november = PeriodPreset.THIS_MONTH.period(TODAY);

        assertThat(november.isUnfinished(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(november.isUnfinished(LocalDate.of(2026, 12, 1))).isFalse();
    }

    @Test
    void whatHasElapsedIncludesToday() {
        var november = PeriodPreset.THIS_MONTH.period(TODAY);

        assertThat(november.elapsed(TODAY).words()).isEqualTo("1–23 Nov 2026");
        assertThat(november.elapsed(LocalDate.of(2027, 1, 1))).isEqualTo(november);
        assertThat(november.elapsed(LocalDate.of(2026, 10, 5)).days()).isZero();
    }

    @Test
    void aPeriodCannotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
