package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class PriceListTest {

    @Autowired
    PriceList prices;

    @Autowired
    Areas areas;

    @Autowired
    TestStudio studio;

    @Test
    void aGradeHasItsOwnPriceBesideThatOfAnyGrade() {
        prices.set(new Price(Category.MALE_PATTERN, "NORWOOD_3", 2_400_00));
        prices.set(new Price(Category.MALE_PATTERN, null, 2_000_00));
        prices.set(new Price(Category.CORRECTION, null, 900_00));
        prices.set(new Price(Category.MALE_PATTERN, "NORWOOD_3", 2_500_00));
        assertThat(prices.all())
                .extracting(price -> price.words() + " " + price.cents())
                .containsExactly(
                        "Male pattern baldness, any grade 200000",
                        "Male pattern baldness, Norwood III 250000",
                        "Correction of earlier work 90000");
    }

    @Test
    void aPriceIsTakenOutByCategoryAndGrade() {
        prices.set(new Price(Category.FEMALE_THINNING, "LUDWIG_1", 1_500_00));
        prices.set(new Price(Category.FEMALE_THINNING, null, 1_800_00));
        prices.remove(new Price(Category.FEMALE_THINNING, null, 1));
        assertThat(prices.all()).extracting(Price::grade).containsExactly("LUDWIG_1");
    }

    @Test
    void anAreaHasItsOwnPriceBesideThatForAll() {
        Area crown = areas.all().stream()
                .filter(one -> one.code().equals("CROWN"))
                .findFirst()
                .orElseThrow();
        prices.set(new Price(Category.MALE_PATTERN, "NORWOOD_3", crown, 900_00));
        prices.set(new Price(Category.MALE_PATTERN, "NORWOOD_3", 2_400_00));
        assertThat(prices.all())
                .extracting(price -> price.words() + " " + price.cents())
                .containsExactly(
                        "Male pattern baldness, Norwood III 240000", "Male pattern baldness, Norwood III, Crown 90000");
        prices.remove(new Price(Category.MALE_PATTERN, "NORWOOD_3", 1));
        assertThat(prices.all()).extracting(Price::area).containsExactly(crown);
    }

    @Test
    void aPriceThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new Price(Category.FEMALE_THINNING, "NORWOOD_2", 100))
                .isInstanceOf(Refusal.class)
                .hasMessage("Norwood II is no grade of Women's thinning hair.");
        assertThatThrownBy(() -> new Price(Category.OTHER_SCAR, null, 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Price(Category.NOT_RECORDED, null, 100)).isInstanceOf(Refusal.class);
    }

    @Test
    void staffSeeNoPrice() {
        studio.actAsStaff();
        assertThatThrownBy(prices::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> prices.set(new Price(Category.CORRECTION, null, 100)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
