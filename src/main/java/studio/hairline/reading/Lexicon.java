package studio.hairline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A file of rules: a line with a code alone, and the rules for it below; {@code #} begins a remark. */
record Lexicon(List<Rule> rules, Vocabulary vocabulary, Map<String, List<Phrase>> byFirst) {

    static Lexicon read(String name) {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Lexicon of(String lines) {
        List<Rule> rules = new ArrayList<>();
        String code = "";
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.matches("[A-Z_0-9]+")) {
                code = line;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                rules.add(Rule.of(code, line));
            }
        }
        List<Phrase> phrases = rules.stream().flatMap(Rule::phrases).distinct().toList();
        return new Lexicon(
                List.copyOf(rules),
                Vocabulary.of(phrases),
                phrases.stream()
                        .collect(Collectors.groupingBy(phrase -> phrase.words().getFirst())));
    }
}
