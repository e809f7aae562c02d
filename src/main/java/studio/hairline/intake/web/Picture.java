package studio.hairline.intake.web;

import java.util.Arrays;
import java.util.Optional;
import studio.hairline.leads.Category;
import studio.hairline.leads.Scale;

/** What somebody can point at instead of knowing the name of it; each is drawn under its name in drawings.svg. */
enum Picture {
    NORWOOD_1(Category.MALE_PATTERN),
    NORWOOD_2(Category.RECEDING_HAIRLINE),
    NORWOOD_3(Category.MALE_PATTERN),
    NORWOOD_4(Category.MALE_PATTERN),
    NORWOOD_5(Category.MALE_PATTERN),
    NORWOOD_6(Category.MALE_PATTERN),
    NORWOOD_7(Category.MALE_PATTERN),
    LUDWIG_1(Category.FEMALE_THINNING),
    LUDWIG_2(Category.FEMALE_THINNING),
    LUDWIG_3(Category.FEMALE_THINNING),
    PATCHES(Category.ALOPECIA_AREATA),
    THIN_ALL_OVER(Category.GENERAL_THINNING),
    TOTAL_LOSS(Category.ALOPECIA_TOTALIS),
    UNIVERSAL_LOSS(Category.ALOPECIA_UNIVERSALIS),
    TRANSPLANT_DENSITY(Category.TRANSPLANT_DENSITY),
    TRANSPLANT_SCAR(Category.TRANSPLANT_SCAR),
    OTHER_SCAR(Category.OTHER_SCAR),
    CORRECTION(Category.CORRECTION),
    NOT_SURE(Category.NOT_RECORDED);

    private final Category category;

    Picture(Category category) {
        this.category = category;
    }

    Category category() {
        return category;
    }

    /** @return the grade the picture shows; empty where it shows none */
    String grade() {
        return category.accepts(name()) ? name() : "";
    }

    /** @return under which words it stands */
    String group() {
        return grade().isEmpty() ? "groupOther" : category.scale() == Scale.LUDWIG ? "groupLudwig" : "groupNorwood";
    }

    static Optional<Picture> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
