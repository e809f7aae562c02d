package studio.hairline.intake.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.intake.Posted;
import studio.hairline.leads.Category;
import studio.hairline.leads.Scale;
import studio.hairline.leads.Source;

/** A held inquiry as one reads it: what was filled in, a line for each. */
final class HeldWords {

    private static final Map<String, String> LABELS = labels();

    private HeldWords() {}

    static String of(Posted posted) {
        Map<String, String> fields = posted.fields();
        Stream<String> said = LABELS.entrySet().stream()
                .filter(field -> !fields.getOrDefault(field.getKey(), "").isBlank())
                .map(field -> field.getValue() + ": " + words(fields.getOrDefault(field.getKey(), "")));
        Stream<String> agreed =
                posted.consents().entrySet().stream().map(one -> "Agreed to " + one.getKey() + ": " + one.getValue());
        return Stream.concat(said, agreed).collect(Collectors.joining("\n"));
    }

    /** @return what a code means, and any other text as it is */
    private static String words(String value) {
        return Category.of(value)
                .map(Category::label)
                .or(() -> Source.of(value).map(Source::label))
                .orElseGet(() -> Scale.say(value));
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("email", "E-mail");
        labels.put("phone", "Phone");
        labels.put("handle", "Handle");
        labels.put("prefers", "Wants to be answered by");
        labels.put("message", "Message");
        labels.put("category", "Category");
        labels.put("grade", "Grade");
        labels.put("source", "Source");
        labels.put("safety", "Safety");
        labels.put("language", "Language");
        return labels;
    }
}
