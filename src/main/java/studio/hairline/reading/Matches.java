package studio.hairline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the phrases of a lexicon stand in a text. */
record Matches(Text text, Map<Phrase, List<Match>> byPhrase) {

    /** From one word to another, by their numbers. */
    record Match(int first, int last) {}

    static Matches of(Text text, Lexicon lexicon) {
        List<Set<String>> meant = text.tokens().stream()
                .map(token -> lexicon.vocabulary().standsFor(token.word()))
                .toList();
        Map<Phrase, List<Match>> found = new HashMap<>();
        for (int at = 0; at < meant.size(); at++) {
            for (String word : meant.get(at)) {
                for (Phrase phrase : lexicon.byFirst().getOrDefault(word, List.of())) {
                    int last = last(text, meant, phrase, at);
                    if (last >= 0) {
                        found.computeIfAbsent(phrase, p -> new ArrayList<>()).add(new Match(at, last));
                    }
                }
            }
        }
        return new Matches(text, found);
    }

    List<Match> of(Phrase phrase) {
        return byPhrase.getOrDefault(phrase, List.of());
    }

    /** @return the number of the last word of the phrase that begins here; -1 when it does not */
    private static int last(Text text, List<Set<String>> meant, Phrase phrase, int first) {
        int at = first;
        for (int word = 1; word < phrase.words().size(); word++) {
            at = next(text, meant, at, phrase.words().get(word), phrase.gaps().get(word));
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private static int next(Text text, List<Set<String>> meant, int behind, String word, int gap) {
        int sentence = text.token(behind).sentence();
        for (int at = behind + 1; at <= behind + 1 + gap && at < meant.size(); at++) {
            if (text.token(at).sentence() != sentence) {
                return -1;
            }
            if (meant.get(at).contains(word)) {
                return at;
            }
        }
        return -1;
    }
}
