package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void threeThirdsAreAHundred() {
        assertThat(Share.of(List.of(1L, 1L, 1L))).extracting(Share::percent).containsExactly(34, 33, 33);
    }

    @Test
    void theLargestRemainderRoundsUpFirst() {
        assertThat(Share.of(List.of(415L, 297L, 288L)))
                .extracting(Share::percent)
                .containsExactly(41, 30, 29);
    }

    @Test
    void littleIsNotNothing() {
        assertThat(Share.of(List.of(1L, 999L, 0L))).extracting(Share::words).containsExactly("<1%", "100%", "0%");
    }

    @Test
    void partsOfNothingHaveNoShare() {
        assertThat(Share.of(List.of(0L, 0L))).extracting(Share::words).containsExactly("–", "–");
        assertThat(Share.of(List.of())).isEmpty();
    }

    @Test
    void aNegativePartIsRefused() {
        assertThatThrownBy(() -> Share.of(List.of(5L, -1L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void percentsSumToAHundredAndAreNeverOneOff(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> parts) {
        var shares = Share.of(parts);
        if (shares.getFirst().whole() == 0) {
            return;
        }

        assertThat(shares.stream().mapToInt(Share::percent).sum()).isEqualTo(100);
        assertThat(shares).allMatch(share -> Math.abs(share.percent() - 100 * share.value()) < 1);
    }
}
