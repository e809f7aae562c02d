package studio.hairline.treatments.ui;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.history.Entry;
import studio.hairline.leads.Category;
import studio.hairline.leads.LostReason;
import studio.hairline.people.SafetyFlag;

/** Says one line of the history in words: what it was, and the part of it that matters. */
final class PersonStory {

    private static final Map<String, Function<String, Optional<String>>> TOLD = Map.of(
            "flag", code -> SafetyFlag.of(code).map(SafetyFlag::label),
            "category", code -> Category.of(code).map(Category::label),
            "lostReason", code -> LostReason.of(code).map(LostReason::label),
            "reason", Optional::of,
            "note", Optional::of);

    private PersonStory() {}

    static String of(Entry entry) {
        String words = entry.happening().kind().words();
        String told = Stream.concat(
                        said(entry.happening().change().after()),
                        entry.happening().change().after().containsKey("flag")
                                ? Stream.<String>empty()
                                : said(onlyFlag(entry.happening().change().before())))
                .collect(Collectors.joining(" · "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + (told.isEmpty() ? "" : ": " + told);
    }

    /** A flag that was cleared stands before, its reason after. */
    private static Map<String, String> onlyFlag(Map<String, String> before) {
        String flag = before.get("flag");
        return flag == null ? Map.of() : Map.of("flag", flag);
    }

    private static Stream<String> said(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> TOLD.containsKey(field.getKey()) && !field.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> Objects.requireNonNull(TOLD.get(field.getKey())).apply(field.getValue()).stream());
    }
}
