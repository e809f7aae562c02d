package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "THIS_MONTH, PREVIOUS, 1–23 Nov 2026, 1–23 Oct 2026",
        "THIS_MONTH, LAST_YEAR, 1–23 Nov 2026, 1–23 Nov 2025",
        "LAST_MONTH, PREVIOUS, Oct 2026, Sep 2026",
        "LAST_MONTH, LAST_YEAR, Oct 2026, Oct 2025",
        "THIS_QUARTER, PREVIOUS, 1 Oct – 23 Nov 2026, 1 Jul – 23 Aug 2026",
        "THIS_YEAR, PREVIOUS, 1 Jan – 23 Nov 2026, 1 Jan – 23 Nov 2025",
        "LAST_12_MONTHS, PREVIOUS, 1 Dec 2025 – 23 Nov 2026, 1 Dec 2024 – 23 Nov 2025",
        "LAST_7_DAYS, PREVIOUS, 17–23 Nov 2026, 10–16 Nov 2026",
        "TODAY, PREVIOUS, 23 Nov 2026, 22 Nov 2026",
    })
    void presetsMeetTheirLike(PeriodPreset preset, Comparison comparison, String current, String before) {
        var compared = comparison.against(preset.period(TODAY), TODAY);

        assertThat(compared.current().words()).isEqualTo(current);
        assertThat(words(compared)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        // February is shorter than what has begun of March: the earlier days reach back into January
        "THIS_MONTH, PREVIOUS, 2026-03-28, 1–28 Mar 2026, Feb 2026",
        "THIS_MONTH, PREVIOUS, 2026-03-30, 1–30 Mar 2026, 30 Jan – 28 Feb 2026",
        "THIS_MONTH, PREVIOUS, 2026-03-31, Mar 2026, 29 Jan – 28 Feb 2026",
        "LAST_MONTH, PREVIOUS, 2026-04-01, Mar 2026, Feb 2026",
        "THIS_MONTH, PREVIOUS, 2028-02-29, Feb 2028, 1–29 Jan 2028",
        "TODAY, LAST_YEAR, 2028-02-29, 29 Feb 2028, 28 Feb 2027",
        "LAST_MONTH, LAST_YEAR, 2028-03-01, Feb 2028, Feb 2027",
        "THIS_YEAR, PREVIOUS, 2028-12-31, 2028, 31 Dec 2026 – 31 Dec 2027",
        "THIS_YEAR, LAST_YEAR, 2028-12-31, 2028, 31 Dec 2026 – 31 Dec 2027",
        "THIS_YEAR, LAST_YEAR, 2028-02-29, Jan – Feb 2028, 1 Jan – 1 Mar 2027",
        "LAST_30_DAYS, LAST_YEAR, 2028-03-10, 10 Feb – 10 Mar 2028, 10 Feb – 11 Mar 2027",
    })
    void shortMonthsAndLeapDaysStayFair(
            PeriodPreset preset, Comparison with, LocalDate today, String current, String before) {
        var compared = with.against(preset.period(today), today);

        assertThat(compared.current().words()).isEqualTo(current);
        assertThat(words(compared)).isEqualTo(before);
    }

    @Test
    void onlyAPeriodThatIsOverCountsAsFinished() {
        assertThat(Comparison.PREVIOUS
                        .against(PeriodPreset.THIS_MONTH.period(TODAY), TODAY)
                        .unfinished())
                .isTrue();
        assertThat(Comparison.PREVIOUS
                        .against(PeriodPreset.LAST_MONTH.period(TODAY), TODAY)
                        .unfinished())
                .isFalse();
    }

    @Test
    void allTimeAndTheFutureHaveNothingToMeet() {
        var nextWeek = Period.of(TODAY.plusDays(7), TODAY.plusDays(13));

        assertThat(Comparison.PREVIOUS.against(Period.ALL_TIME, TODAY).before()).isNull();
        assertThat(Comparison.NONE
                        .against(PeriodPreset.LAST_MONTH.period(TODAY), TODAY)
                        .before())
                .isNull();
        assertThat(Comparison.PREVIOUS.against(nextWeek, TODAY)).isEqualTo(new Compared(nextWeek, null, true));
    }

    @Property
    void whatIsComparedHasTheSameLengthUnlessItIsWholeMonths(
            @ForAll Comparison with,
            @ForAll @IntRange(max = 2000) int start,
            @ForAll @IntRange(min = 1, max = 800) int length,
            @ForAll @IntRange(max = 2900) int day) {
        var from = LocalDate.of(2023, 1, 1).plusDays(start);
        var period = new Period(from, from.plusDays(length));
        var compared = with.against(period, LocalDate.of(2023, 1, 1).plusDays(day));
        if (compared.before() == null || (!compared.unfinished() && period.isWholeMonths())) {
            return;
        }

        assertThat(compared.before().days()).isEqualTo(compared.current().days());
    }

    @Property
    void aRunningCalendarPeriodMeetsAsManyEarlierDaysAndNoneOfItsOwn(
            @ForAll PeriodPreset preset, @ForAll boolean lastYear, @ForAll @IntRange(max = 4000) int day) {
        var today = LocalDate.of(2023, 1, 1).plusDays(day);
        var with = lastYear ? Comparison.LAST_YEAR : Comparison.PREVIOUS;
        var compared = with.against(preset.period(today), today);
        if (compared.before() == null) {
            assertThat(preset).isEqualTo(PeriodPreset.ALL_TIME);
            return;
        }

        assertThat(compared.before().until())
                .isBeforeOrEqualTo(compared.current().from());
        if (compared.unfinished()) {
            assertThat(compared.before().days()).isEqualTo(compared.current().days());
        }
    }

    private static String words(Compared compared) {
        return Objects.requireNonNull(compared.before()).words();
    }
}
