package studio.hairline.duplicates;

import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Two words of two names. A slip is one letter added, left out or mistaken, or a Jaro–Winkler similarity of at least 0.93
 * between longer words (Winkler, "String comparator metrics and enhanced decision rules in the Fellegi–Sunter model", 1990).
 *
 * @param words what was found, as a sentence; empty for what needs none
 */
record WordMatch(Fit fit, String words) {

    static final WordMatch MISSING = new WordMatch(Fit.MISSING, "");
    private static final WordMatch SAME = new WordMatch(Fit.SAME, "");
    private static final WordMatch OTHER = new WordMatch(Fit.OTHER, "");

    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(1);
    private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();
    private static final double ALIKE_ENOUGH = 0.93;
    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    static WordMatch given(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return MISSING;
        }
        if (one.equals(other)) {
            return SAME;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? new WordMatch(Fit.INITIAL, "Only an initial to compare") : OTHER;
        }
        Optional<String> shortForm = Nicknames.say(one, other);
        return shortForm
                .map(words -> new WordMatch(Fit.SHORT_FORM, words))
                .orElseGet(() -> areTwoNames(one, other) ? OTHER : slip(one, other));
    }

    static WordMatch family(String one, String other) {
        return one.equals(other) ? SAME : slip(one, other);
    }

    /** Mario and Maria, Jan and Jen: one letter apart, and two people's. */
    private static boolean areTwoNames(String one, String other) {
        return Nicknames.isName(one) && Nicknames.isName(other) || stem(one).equals(stem(other));
    }

    private static String stem(String name) {
        return name.replaceAll("[aoe]$", "");
    }

    private static WordMatch slip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        String both = "“" + Nicknames.capital(one) + "” and “" + Nicknames.capital(other) + "” ";
        if (shorter >= SHORTEST && LETTERS.apply(one, other) == 1) {
            return new WordMatch(Fit.SLIP, both + "differ by one letter");
        }
        return shorter >= LONG && ALIKE.apply(one, other) >= ALIKE_ENOUGH
                ? new WordMatch(Fit.SLIP, both + "are spelled alike")
                : OTHER;
    }
}
