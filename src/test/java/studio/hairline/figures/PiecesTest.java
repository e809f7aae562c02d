package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void anOddPeriodIsWholeMonthsAndTwoEdges() {
        var pieces = days("2026-01-15", "2026-04-10").pieces();

        assertThat(pieces.months()).isEqualTo(days("2026-02-01", "2026-03-31"));
        assertThat(pieces.days()).containsExactly(days("2026-01-15", "2026-01-31"), days("2026-04-01", "2026-04-10"));
    }

    @Test
    void wholeMonthsHaveNoEdges() {
        assertThat(days("2026-02-01", "2026-02-28").pieces())
                .isEqualTo(new Pieces(days("2026-02-01", "2026-02-28"), List.of()));
    }

    @Test
    void twoMonthsCutInTheMiddleHoldNoWholeMonth() {
        assertThat(days("2026-01-02", "2026-02-27").pieces())
                .isEqualTo(new Pieces(null, List.of(days("2026-01-02", "2026-02-27"))));
    }

    @Property
    void piecesCoverTheirPeriodOnceAndNothingElse(
            @ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(max = 900) int length) {
        var from = LocalDate.of(2020, 1, 1).plusDays(start);
        var period = new Period(from, from.plusDays(length));
        var pieces = period.pieces();

        var covered = new ArrayList<LocalDate>();
        Stream.concat(Stream.ofNullable(pieces.months()), pieces.days().stream())
                .forEach(piece -> piece.from().datesUntil(piece.until()).forEach(covered::add));

        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        from.datesUntil(period.until()).toList());
        assertThat(pieces.days()).hasSizeLessThanOrEqualTo(2);
    }

    private static Period days(String first, String last) {
        return Period.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
