package studio.hairline.people;

import java.util.Arrays;
import java.util.Optional;

/** What has to be known before somebody sits in the chair; a flag, not a diagnosis. */
public enum SafetyFlag {
    UNDER_18("Under 18", true),
    PREGNANT_OR_NURSING("Pregnant or nursing", true),
    SCARRING("Keloid or hypertrophic scarring", false),
    SKIN_CONDITION("Psoriasis, eczema, dermatitis, infection or sunburn in the area", false),
    BLEEDING("Blood thinners or a bleeding disorder", false),
    RECENT_MEDICINE("Isotretinoin, retinoids or steroids in the last 6 months", false),
    CANCER_THERAPY("Chemotherapy or radiotherapy in the last 12 months", true),
    UNCONTROLLED_DIABETES("Uncontrolled diabetes", true),
    HEART_CONDITION("Heart condition", false),
    EPILEPSY("Epilepsy", false),
    BLOOD_BORNE("Hepatitis or HIV", false),
    VITILIGO("Vitiligo", false),
    ALLERGY("Allergy to pigment, lidocaine or latex", false),
    LASER_REMOVAL("Laser removal in the last 90 days", false),
    RECENT_TRANSPLANT("Hair transplant in the last 6 months", false),
    MAY_REGROW("Hair that may regrow", false);

    private final String label;
    private final boolean absolute;

    SafetyFlag(String label, boolean absolute) {
        this.label = label;
        this.absolute = absolute;
    }

    public String label() {
        return label;
    }

    /** @return whether there is no session while it stands; otherwise care and a doctor's note are asked for */
    public boolean isAbsolute() {
        return absolute;
    }

    /** @return "absolute" or "restrictive" */
    public String weight() {
        return absolute ? "absolute" : "restrictive";
    }

    public static Optional<SafetyFlag> of(String code) {
        return Arrays.stream(values())
                .filter(flag -> flag.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
