package studio.hairline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Property
    void putTogetherAgainEachCellAsksWhatItAsked(@ForAll("cells") List<Cell> cells) {
        Addresses addresses = Objects.requireNonNull(Addresses.of(cells));
        IntStream.range(0, cells.size())
                .forEach(i -> assertThat(together(addresses, cells.get(i), i))
                        .containsExactlyInAnyOrderElementsOf(Arrays.asList(
                                Objects.requireNonNull(cells.get(i).href()).split("(?<=\\?)|&"))));
    }

    @Test
    void whatAllHaveInCommonIsSaidOnceAndAHourOfTheWeekByItsCell() {
        List<Cell> cells = List.of(cell(0, 0, "leads?hour=0&from=1"), cell(1, 0, "leads?hour=1&from=1"));
        assertThat(Addresses.of(cells))
                .isEqualTo(new Addresses(
                        List.of("leads?", "from=1"),
                        List.of(List.of("hour=0"), List.of("hour=1")),
                        List.of(List.of()),
                        List.of()));
    }

    @Test
    void cellsThatLeadNowhereSayNothing() {
        assertThat(Addresses.of(List.of(Cell.of(0, 0, 1)))).isNull();
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        Arbitrary<String> page = Arbitraries.of("leads?", "conversions?");
        Arbitrary<List<String>> asked = Arbitraries.of("a=1", "a=2", "b=1", "b=2", "c=3")
                .set()
                .ofMinSize(1)
                .map(ArrayList::new);
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 2);
        return net.jqwik.api.Combinators.combine(place, place, page, asked)
                .as((b, s, of, what) -> cell(b, s, of + String.join("&", what)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static Cell cell(int bucket, int series, String address) {
        return Cell.of(bucket, series, 1).linked(address);
    }

    private static List<String> together(Addresses addresses, Cell cell, int place) {
        List<String> pieces = new ArrayList<>(addresses.all());
        pieces.addAll(addresses.b().get(cell.b()));
        pieces.addAll(addresses.s().get(cell.s()));
        pieces.addAll(addresses.own().isEmpty() ? List.of() : addresses.own().get(place));
        return pieces;
    }
}
