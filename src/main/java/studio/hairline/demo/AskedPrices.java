package studio.hairline.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.treatments.Area;
import studio.hairline.treatments.Areas;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;

/** What the sample studio asks for a series: by grade where studios do, and for the parts of a receding hairline apart. */
@Component
@Profile("demo")
class AskedPrices {

    private static final long NORWOOD_III = 1_950;
    private static final long NORWOOD_STEP = 450;
    private static final long LUDWIG_I = 1_700;
    private static final long LUDWIG_STEP = 500;

    private final PriceList list;
    private final Areas areas;

    AskedPrices(PriceList list, Areas areas) {
        this.list = list;
        this.areas = areas;
    }

    void write() {
        ask(Category.MALE_PATTERN, null, 2_400);
        for (int grade = 3; grade <= 7; grade++) {
            ask(Category.MALE_PATTERN, "NORWOOD_" + grade, NORWOOD_III + (grade - 3) * NORWOOD_STEP);
        }
        ask(Category.FEMALE_THINNING, null, 2_100);
        for (int grade = 1; grade <= 3; grade++) {
            ask(Category.FEMALE_THINNING, "LUDWIG_" + grade, LUDWIG_I + (grade - 1) * LUDWIG_STEP);
        }
        ask(Category.RECEDING_HAIRLINE, null, 1_500);
        areas.all().forEach(this::askOfHairline);
        ask(Category.ALOPECIA_AREATA, null, 1_600);
        ask(Category.ALOPECIA_TOTALIS, null, 3_600);
        ask(Category.ALOPECIA_UNIVERSALIS, null, 3_800);
        ask(Category.TRANSPLANT_DENSITY, null, 2_200);
        ask(Category.TRANSPLANT_SCAR, null, 950);
        ask(Category.OTHER_SCAR, null, 800);
        ask(Category.GENERAL_THINNING, null, 2_000);
        ask(Category.CORRECTION, null, 1_400);
    }

    private void ask(Category category, @Nullable String grade, long whole) {
        list.set(new Price(category, grade, whole * 100));
    }

    private void askOfHairline(Area area) {
        if (area.code().equals("HAIRLINE")) {
            list.set(new Price(Category.RECEDING_HAIRLINE, null, area, 1_100_00));
        } else if (List.of("LEFT_TEMPLE", "RIGHT_TEMPLE").contains(area.code())) {
            list.set(new Price(Category.RECEDING_HAIRLINE, null, area, 300_00));
        }
    }
}
