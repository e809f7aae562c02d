package studio.hairline.triage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.hairline.leads.Category;

/** What a template leaves to be filled in, in braces. */
public final class Blank {

    /** All there are, in the order they are told. */
    public static final List<String> NAMES = List.of("name", "category", "about", "studio", "me");

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]{0,40})}");

    private Blank() {}

    /** Who writes. */
    public record Ours(String studio, String me) {}

    /** @return a sentence on the first one that is none */
    public static Optional<String> problem(String text) {
        Matcher found = BRACES.matcher(text);
        while (found.find()) {
            if (!NAMES.contains(found.group(1))) {
                return Optional.of(
                        "There is no field " + found.group() + ": use {" + String.join("}, {", NAMES) + "}.");
            }
        }
        return Optional.empty();
    }

    /** @param fullName of whom we write to */
    public static Map<String, String> fields(String fullName, Category category, Speech speech, Ours ours) {
        String what = speech == Speech.SPANISH ? spanish(category) : english(category);
        return Map.of(
                "name",
                fullName.split(" ", 2)[0],
                "category",
                what,
                "about",
                speech == Speech.SPANISH ? "la micropigmentación capilar" : what,
                "studio",
                ours.studio(),
                "me",
                ours.me());
    }

    private static String english(Category category) {
        return category.isRecorded() ? category.label().toLowerCase(Locale.ROOT) : "scalp micropigmentation";
    }

    private static String spanish(Category category) {
        return switch (category) {
            case MALE_PATTERN -> "calvicie masculina";
            case RECEDING_HAIRLINE -> "entradas";
            case FEMALE_THINNING -> "pérdida de cabello en mujeres";
            case ALOPECIA_AREATA -> "alopecia areata";
            case ALOPECIA_TOTALIS -> "alopecia total";
            case ALOPECIA_UNIVERSALIS -> "alopecia universal";
            case TRANSPLANT_DENSITY -> "densidad después de un trasplante capilar";
            case TRANSPLANT_SCAR -> "cicatriz de trasplante capilar";
            case OTHER_SCAR -> "cicatriz";
            case GENERAL_THINNING -> "pérdida de densidad";
            case CORRECTION -> "corrección de un trabajo anterior";
            case NOT_RECORDED -> "micropigmentación capilar";
        };
    }
}
