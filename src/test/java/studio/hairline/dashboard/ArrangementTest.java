package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final List<String> USUAL = List.of("a", "b", "c", "d");

    @Test
    void whoNeverArrangedHasTheUsualOrder() {
        assertThat(Arrangement.USUAL.of(USUAL)).isEqualTo(USUAL);
    }

    @Test
    void movedLaterOneStandsBehindWhatMadeRoom() {
        assertThat(moved("a", "c").of(USUAL)).containsExactly("b", "c", "a", "d");
    }

    @Test
    void movedEarlierOneStandsBeforeWhatMadeRoom() {
        assertThat(moved("d", "b").of(USUAL)).containsExactly("a", "d", "b", "c");
    }

    @Test
    void aNewFigureStandsAfterItsUsualNeighbourWhereverThatWasMoved() {
        List<String> more = List.of("new first", "a", "b", "new", "c", "d");
        assertThat(moved("b", "d").of(more)).containsExactly("new first", "a", "c", "d", "b", "new");
    }

    @Test
    void whatIsNotThereNowKeepsItsPlaceForWhenItIsAgain() {
        List<String> without = List.of("a", "b", "d");
        Arrangement moved = moved("c", "a").naming(without).moved("d", "b");
        assertThat(moved.of(without)).containsExactly("a", "d", "b");
        assertThat(moved.of(USUAL)).containsExactly("c", "a", "d", "b");
    }

    @Test
    void whatIsHiddenKeepsItsPlace() {
        Arrangement hidden = moved("a", "c").hiding("b", true);
        assertThat(hidden.of(USUAL)).containsExactly("b", "c", "a", "d");
        assertThat(hidden.hides("b")).isTrue();
        assertThat(hidden.hiding("b", false).hides("b")).isFalse();
    }

    @Test
    void itReadsWhatItWrote() {
        Arrangement kept = moved("a", "c").hiding("b", true).with("report-7");
        assertThat(Arrangement.read(kept.write())).isEqualTo(kept);
    }

    @Test
    void nonsenseDoesNoHarm() {
        assertThat(Arrangement.read(",!,,x,x,!x").of(USUAL)).isEqualTo(USUAL);
    }

    @Test
    void whatAGuestPutsThereComesLastAndLeavesNothingBehind() {
        Arrangement put = Arrangement.USUAL.with("report-7");
        assertThat(put.of(List.of("a", "b", "report-7"))).containsExactly("a", "b", "report-7");
        assertThat(put.without(Set.of("report-7"))).isEqualTo(Arrangement.USUAL);
    }

    private static Arrangement moved(String code, String to) {
        return Arrangement.USUAL.naming(USUAL).moved(code, to);
    }
}
