package studio.hairline.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that speak for a meaning, tried in their order. */
record Words(Map<String, Pattern> meanings) {

    /** @param lines each a meaning's code, a blank, and the words that speak for it as a pattern */
    static Words of(String lines) {
        Map<String, Pattern> meanings = new LinkedHashMap<>();
        lines.lines().filter(l -> !l.isBlank()).forEach(line -> {
            int blank = line.indexOf(' ');
            meanings.put(line.substring(0, blank), Pattern.compile(line.substring(blank + 1)));
        });
        return new Words(meanings);
    }

    Optional<String> meaning(String given) {
        return meanings.entrySet().stream()
                .filter(e -> e.getValue().matcher(given).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
