package studio.hairline.leads;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of hair loss the studio works on, each with its scale. */
public enum Category {
    MALE_PATTERN("Male pattern baldness", Scale.NORWOOD),
    RECEDING_HAIRLINE("Receding hairline", Scale.NORWOOD),
    FEMALE_THINNING("Women's thinning hair", Scale.LUDWIG),
    ALOPECIA_AREATA("Alopecia areata", Scale.SHARE),
    ALOPECIA_TOTALIS("Alopecia totalis", Scale.NONE),
    ALOPECIA_UNIVERSALIS("Alopecia universalis", Scale.NONE),
    TRANSPLANT_DENSITY("Density after a hair transplant", Scale.NORWOOD),
    TRANSPLANT_SCAR("Hair-transplant scar", Scale.SIZE),
    OTHER_SCAR("Other scar", Scale.SIZE),
    GENERAL_THINNING("General or diffuse thinning", Scale.NONE),
    CORRECTION("Correction of earlier work", Scale.NONE),
    NOT_RECORDED("Not recorded", Scale.NONE);

    private final String label;
    private final Scale scale;

    Category(String label, Scale scale) {
        this.label = label;
        this.scale = scale;
    }

    public String label() {
        return label;
    }

    public Scale scale() {
        return scale;
    }

    public boolean isRecorded() {
        return this != NOT_RECORDED;
    }

    public boolean isScar() {
        return scale == Scale.SIZE;
    }

    /** @return whether this grade makes sense here; a receding hairline is Norwood II or III */
    public boolean accepts(String grade) {
        return this == RECEDING_HAIRLINE ? grade.matches("NORWOOD_[23]") : scale.accepts(grade);
    }

    /** @return the name of the one colour it has everywhere, a CSS variable without the dashes */
    public String colour() {
        return "category-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Category> of(String code) {
        return Arrays.stream(values())
                .filter(c -> c.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
