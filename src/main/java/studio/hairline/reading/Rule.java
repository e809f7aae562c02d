package studio.hairline.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for a meaning, and how much: phrases that all stand somewhere in the text, and none of those that must not.
 *
 * @param code the name of a category or flag
 */
record Rule(String code, double weight, List<Phrase> all, List<Phrase> none) {

    /** @param line such as {@code 3 scar* & transplant* & !accident} */
    static Rule of(String code, String line) {
        int blank = line.indexOf(' ');
        List<String> parts = List.of(line.substring(blank + 1).split("&"));
        return new Rule(
                code,
                Double.parseDouble(line.substring(0, blank)),
                phrases(parts.stream().filter(part -> !part.strip().startsWith("!"))),
                phrases(parts.stream()
                        .filter(part -> part.strip().startsWith("!"))
                        .map(part -> part.strip().substring(1))));
    }

    private static List<Phrase> phrases(Stream<String> lines) {
        return lines.map(Phrase::of).toList();
    }

    Stream<Phrase> phrases() {
        return Stream.concat(all.stream(), none.stream());
    }
}
