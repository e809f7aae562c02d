package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {

    @ParameterizedTest
    @CsvSource({
        "112, 100, UP, +12%",
        "92, 100, DOWN, −8%",
        "100, 100, SAME, no change",
        "0, 0, SAME, no change",
        "7, 0, NEW, new",
        "0, 7, DOWN, −100%",
        "1001, 1000, UP, +<1%",
        "609, 305, UP, +100%",
        "1, 1000, DOWN, −>99%",
        "14, 1, UP, '+1,300%'",
        "5, -5, UP, up",
        "-5, 0, DOWN, down",
        "7, , NONE, –",
    })
    void aChangeIsSaidAsItIs(long now, Long before, Trend.Change change, String words) {
        var trend = new Trend(now, before);

        assertThat(trend.change()).isEqualTo(change);
        assertThat(trend.words()).isEqualTo(words);
    }

    @Test
    void growthFromZeroHasNoPercentage() {
        assertThat(new Trend(7, 0L).percent()).isEmpty();
    }
}
