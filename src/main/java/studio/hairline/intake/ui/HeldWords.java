package studio.hairline.intake.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.intake.Posted;

/** A held inquiry as one reads it: what was filled in, a line for each. */
final class HeldWords {

    private static final List<String> ORDER =
            List.of("email", "phone", "message", "category", "grade", "source", "safety", "language");

    private HeldWords() {}

    static String of(Posted posted) {
        Map<String, String> fields = posted.fields();
        Stream<String> said = ORDER.stream()
                .filter(name -> !fields.getOrDefault(name, "").isBlank())
                .map(name -> name + ": " + fields.get(name));
        Stream<String> agreed =
                posted.consents().entrySet().stream().map(one -> "agreed to " + one.getKey() + ": " + one.getValue());
        return Stream.concat(said, agreed).collect(Collectors.joining("\n"));
    }
}
