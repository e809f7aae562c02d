package studio.hairline.reading;

import java.text.Normalizer;
import java.util.Locale;

/** A text in small letters without accents, each character in its old place. */
final class Fold {

    private Fold() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(letter((char) c)));
        return folded.toString();
    }

    private static char letter(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        if (c == '’' || c == '‘' || c == '´') {
            return '\'';
        }
        String plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? c : plain.charAt(0);
    }
}
