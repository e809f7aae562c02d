package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalAgreesWithThePublishedTable(long hits, long n, double low, double high) {
        var interval = new Rate(hits, n).interval();

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    /** R. G. Newcombe, Interval estimation for the difference between independent proportions (1998), table II, case (a). */
    @Test
    void theIntervalOfADifferenceAgreesWithThePublishedTable() {
        var change = new Rate(56, 70).since(new Rate(48, 80));

        assertThat(change.interval().low()).isCloseTo(0.0524, within(0.00005));
        assertThat(change.interval().high()).isCloseTo(0.3339, within(0.00005));
        assertThat(change.isClear()).isTrue();
        assertThat(change.words()).isEqualTo("+20.0 points");
    }

    @Property
    void theIntervalHoldsTheRateAndStaysBetweenNothingAndEverything(
            @ForAll @IntRange(max = 1_000_000) int a, @ForAll @IntRange(max = 1_000_000) int b) {
        var rate = new Rate(Math.min(a, b), Math.max(a, b));
        var interval = rate.interval();

        assertThat(interval.low()).isBetween(0.0, interval.high());
        assertThat(interval.high()).isLessThanOrEqualTo(1);
        rate.value().ifPresent(value -> assertThat(interval.contains(value)).isTrue());
    }

    @Test
    void nothingOutOfNothingIsNoRate() {
        var none = new Rate(0, 0);

        assertThat(none.value()).isEmpty();
        assertThat(none.words()).isEqualTo("–");
        assertThat(none.interval()).isEqualTo(new Interval(0, 1));
        assertThat(none.since(new Rate(1, 2)).words()).isEqualTo("–");
        assertThat(none.since(new Rate(1, 2)).isClear()).isFalse();
    }

    @Test
    void aRateOfFewerThanTwentyIsSmall() {
        assertThat(new Rate(3, 19).isSmall()).isTrue();
        assertThat(new Rate(3, 20).isSmall()).isFalse();
    }

    @Test
    void aSmallRateNeverChangesClearly() {
        assertThat(new Rate(10, 10).since(new Rate(0, 100)).isClear()).isFalse();
    }

    @Test
    void aRateSaysItsDoubt() {
        assertThat(new Rate(25, 60).words()).isEqualTo("42%");
        assertThat(new Rate(25, 60).doubt()).isEqualTo("25 of 60, likely 30% to 54%");
        assertThat(new Rate(999, 1000).words()).isEqualTo(">99%");
        assertThat(new Rate(1, 1000).words()).isEqualTo("<1%");
    }

    @Test
    void moreHitsThanChancesAreRefused() {
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
