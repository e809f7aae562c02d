package studio.hairline.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed into a search field, taken apart into the beginnings of words that all have to be there. */
final class SearchText {

    private static final int MOST_TERMS = 6;
    private static final int LONGEST = 120;

    /** An e-mail or its beginning; a run of digits with whatever separates them; or anything else up to a space. */
    private static final Pattern PARTS = Pattern.compile("(?<mail>\\S+@\\S*)"
            + "|(?<![\\p{L}\\p{N}])(?<digits>[+(]*\\d(?:[\\s().+/–-]*\\d)*)(?![\\p{L}\\p{N}])"
            + "|(?<word>\\S+)");

    private SearchText() {}

    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Matcher part = PARTS.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        while (part.find()) {
            if (part.group("mail") != null && !part.group("mail").startsWith("@")) {
                terms.add(PersonWords.cut(part.group("mail").toLowerCase(Locale.ROOT)));
            } else if (part.group("digits") != null) {
                terms.add(PersonWords.cut(Phones.digits(part.group())));
            } else {
                terms.addAll(PersonWords.split(part.group()));
            }
        }
        return terms.stream().distinct().limit(MOST_TERMS).toList();
    }
}
