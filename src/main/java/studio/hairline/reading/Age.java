package studio.hairline.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.hairline.people.SafetyFlag;

/** Whether a text says that whoever wants to sit in the chair is under 18. */
final class Age {

    private static final String YOUNG = "(?:[5-9]|1[0-7])";
    private static final Pattern UNDER_18 = Pattern.compile(
            "\\b(?:i'?m|i am|he'?s|she'?s|he is|she is|son is|daughter is|(?:yo )?tengo|tiene|turning|turned|cumplo)\\s+(?:only |just |apenas )?"
                    + YOUNG
                    + "(?![\\d.,%]|\\s*(?:%|percent|cm|mm|inch|in\\b|weeks|months|days|min|hours|grafts|semanas|meses|dias|sessions|years (?:in|post)))\\b"
                    + "|(?<!since i was )(?<!when i was )(?<!at )(?<!los )\\b" + YOUNG
                    + "\\s*-?(?:y/?o|years? old|year-old)\\b"
                    + "|\\b(?:under|menor de) (?:18|edad)\\b|\\bunderage\\b|\\bi'?m a minor\\b|\\bsoy menor\\b");

    private Age() {}

    static Optional<Found<SafetyFlag>> read(Text text) {
        Matcher young = UNDER_18.matcher(text.folded());
        return young.find()
                ? Optional.of(new Found<>(SafetyFlag.UNDER_18, List.of(new Span(young.start(), young.end()))))
                : Optional.empty();
    }
}
