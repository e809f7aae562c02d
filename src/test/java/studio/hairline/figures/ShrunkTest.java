package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShrunkTest {

    private static final Rate TINY = new Rate(3, 5);
    private static final List<Rate> GROUPS =
            List.of(new Rate(60, 200), new Rate(20, 200), new Rate(110, 200), TINY, new Rate(0, 0));

    @Test
    void aTinyGroupDoesNotLeadTheRanking() {
        var shrunk = Shrunk.of(GROUPS);
        assertThat(TINY.value().orElseThrow()).isGreaterThan(0.55);
        assertThat(shrunk.rank(TINY)).isLessThan(shrunk.rank(new Rate(110, 200)));
    }

    @Test
    void aLargeGroupStaysNearlyWhereItIs() {
        assertThat(Shrunk.of(GROUPS).rank(new Rate(110, 200))).isCloseTo(0.55, within(0.01));
    }

    @Test
    void groupsThatDifferOnlyByChanceAreAllTheSame() {
        var shrunk = Shrunk.of(List.of(new Rate(20, 100), new Rate(21, 100), new Rate(19, 100)));
        assertThat(shrunk.rank(new Rate(21, 100))).isEqualTo(shrunk.rank(new Rate(19, 100)));
        assertThat(shrunk.common()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void nothingAtAllHasNothingInCommon() {
        assertThat(Shrunk.of(List.of()).rank(new Rate(0, 0))).isZero();
    }
}
