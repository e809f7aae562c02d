package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.hairline.leads.Category;

class AskingTest {

    private static final Area CROWN = new Area("CROWN", "Crown");
    private static final Area NAPE = new Area("NAPE", "Nape");
    private static final Category MALE = Category.MALE_PATTERN;

    private final Price whole = new Price(MALE, null, 2_000_00);
    private final Price crown = new Price(MALE, null, CROWN, 900_00);
    private final Price crownOfThree = new Price(MALE, "NORWOOD_3", CROWN, 950_00);
    private final Price nape = new Price(MALE, null, NAPE, 400_00);

    @Test
    void areasThatAllHaveAPriceAreAddedUpEachByItsGrade() {
        Asking asking = new Asking(List.of(whole, crown, crownOfThree, nape));
        assertThat(asking.of(MALE, "NORWOOD_3", List.of(CROWN, NAPE))).containsExactly(crownOfThree, nape);
        assertThat(asking.of(MALE, "NORWOOD_5", List.of(CROWN))).containsExactly(crown);
    }

    @Test
    void anAreaWithoutAPriceMakesItThePriceForAll() {
        assertThat(new Asking(List.of(whole, crown)).of(MALE, null, List.of(CROWN, NAPE)))
                .containsExactly(whole);
        assertThat(new Asking(List.of(crown)).of(MALE, null, List.of(CROWN, NAPE)))
                .containsExactly(crown);
    }

    @Test
    void withoutAreasThePriceForAllHolds() {
        assertThat(new Asking(List.of(whole, crown)).of(MALE, "NORWOOD_3", List.of()))
                .containsExactly(whole);
        assertThat(new Asking(List.of(crown)).of(MALE, null, List.of())).isEmpty();
        assertThat(new Asking(List.of(whole)).of(Category.CORRECTION, null, List.of(CROWN)))
                .isEmpty();
    }
}
