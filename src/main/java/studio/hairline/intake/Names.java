package studio.hairline.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether two names can be one person's: the same words in any order, or one of them missing. */
final class Names {

    private Names() {}

    static boolean agree(String one, String other) {
        String key = key(one);
        String otherKey = key(other);
        return key.isEmpty() || otherKey.isEmpty() || key.equals(otherKey);
    }

    static String key(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
