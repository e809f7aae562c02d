package studio.hairline.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.hairline.people.PersonName;

/** Short forms of first names, English and Spanish: one line a name of {@code nicknames.txt}. */
final class Nicknames {

    /** What each is short for, and what each whole name is called. */
    private static final Map<String, Set<String>> WHOLE = new HashMap<>();

    private static final Map<String, Set<String>> SHORT = new HashMap<>();

    static {
        lines().forEach(line -> {
            List<String> names = PersonName.words(line);
            names.forEach(name -> {
                WHOLE.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(names.getFirst());
                SHORT.computeIfAbsent(names.getFirst(), n -> new LinkedHashSet<>())
                        .add(name);
            });
        });
    }

    private Nicknames() {}

    /** @return whether it is a first name of the list, whole or short */
    static boolean isName(String word) {
        return WHOLE.containsKey(word);
    }

    /** @return how the two go together in words: "Bill is short for William"; empty when they do not */
    static Optional<String> say(String one, String other) {
        if (of(one).contains(other)) {
            return Optional.of(capital(one) + " is short for " + capital(other));
        }
        if (of(other).contains(one)) {
            return Optional.of(capital(other) + " is short for " + capital(one));
        }
        return of(one).stream()
                .filter(of(other)::contains)
                .findFirst()
                .map(whole -> capital(one) + " and " + capital(other) + " are both short for " + capital(whole));
    }

    /** @return everything the same person may be called by, the word itself included */
    static Set<String> alike(String word) {
        Set<String> alike = new LinkedHashSet<>(Set.of(word));
        of(word).forEach(whole -> alike.addAll(SHORT.getOrDefault(whole, Set.of())));
        return alike;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** @return what it is short for; a whole name stands for itself */
    private static Set<String> of(String word) {
        return WHOLE.getOrDefault(word, Set.of());
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Nicknames.class.getResourceAsStream("nicknames.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
