package studio.hairline.reading;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a message that are worth counting: no small words, no numbers, no contact data, no names as far as one can tell. */
final class LessonText {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;
    private static final Pattern CONTACT = Pattern.compile("\\S*@\\S*|https?:\\S+|www\\.\\S+");

    private LessonText() {}

    /** @return each once, in their order */
    static Set<String> words(String message) {
        Text text = Text.of(CONTACT.matcher(message).replaceAll(" "));
        Set<String> words = new TreeSet<>();
        for (int at = 0; at < text.tokens().size(); at++) {
            Token token = text.token(at);
            if (counts(token.word()) && !isName(text, at)) {
                words.add(token.word());
            }
        }
        return words;
    }

    private static boolean counts(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && !LanguageReader.isSmall(word)
                && word.chars().noneMatch(Character::isDigit);
    }

    /** A capital in the middle of a sentence, or behind the words one introduces oneself with. */
    private static boolean isName(Text text, int at) {
        if (at == 0) {
            return false;
        }
        Token before = text.token(at - 1);
        boolean inside = before.sentence() == text.token(at).sentence();
        boolean capital =
                Character.isUpperCase(text.given().charAt(text.token(at).span().start()));
        boolean introduced =
                Set.of("name", "nombre", "llamo", "dr", "mr", "mrs", "ms").contains(before.word())
                        || at > 1
                                && before.word().equals("is")
                                && text.token(at - 2).word().equals("name");
        return inside && (capital || introduced);
    }
}
