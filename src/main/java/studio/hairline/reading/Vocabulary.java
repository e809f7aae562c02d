package studio.hairline.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.hairline.people.Typo;

/**
 * The words of a lexicon, and which of them a word of a text stands for: itself, its beginning, or one slip of the finger away.
 *
 * @param whole by a whole word, the words of phrases it stands for
 * @param beginnings the same by how it begins
 * @param mistypable whole words long enough to be mistyped, by their first letter
 */
record Vocabulary(
        Map<String, Set<String>> whole, Map<String, Set<String>> beginnings, Map<Character, List<String>> mistypable) {

    private static final int LONG = 6;

    static Vocabulary of(Collection<Phrase> phrases) {
        Map<String, Set<String>> whole = new HashMap<>();
        Map<String, Set<String>> beginnings = new HashMap<>();
        for (String word : phrases.stream().flatMap(one -> one.words().stream()).collect(Collectors.toSet())) {
            for (String one : Phrase.either(word)) {
                boolean begins = one.endsWith("*");
                String key = begins ? one.substring(0, one.length() - 1) : one;
                (begins ? beginnings : whole)
                        .computeIfAbsent(key, k -> new HashSet<>())
                        .add(word);
            }
        }
        Map<Character, List<String>> mistyped = java.util.stream.Stream.concat(
                        whole.keySet().stream(), beginnings.keySet().stream())
                .filter(one -> one.length() >= LONG)
                .distinct()
                .collect(Collectors.groupingBy(one -> one.charAt(0)));
        return new Vocabulary(whole, beginnings, mistyped);
    }

    /** @return the words of phrases that this word of a text stands for */
    Set<String> standsFor(String word) {
        Set<String> meant = new HashSet<>(whole.getOrDefault(word, Set.of()));
        for (int length = 1; length <= word.length(); length++) {
            meant.addAll(beginnings.getOrDefault(word.substring(0, length), Set.of()));
        }
        if (meant.isEmpty() && word.length() >= LONG - 1) {
            mistypable.getOrDefault(word.charAt(0), List.of()).stream()
                    .filter(one -> isSlip(word, one))
                    .forEach(one -> meant.addAll(of(one)));
        }
        return meant;
    }

    private boolean isSlip(String word, String one) {
        if (beginnings.containsKey(one) && word.length() > one.length() + 1) {
            return java.util.stream.IntStream.rangeClosed(one.length() - 1, one.length() + 1)
                    .anyMatch(length -> Typo.between(word.substring(0, length), one));
        }
        return Typo.between(word, one);
    }

    private Set<String> of(String one) {
        Set<String> both = new HashSet<>(whole.getOrDefault(one, Set.of()));
        both.addAll(beginnings.getOrDefault(one, Set.of()));
        return both;
    }
}
