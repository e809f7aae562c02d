package studio.hairline.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.hairline.leads.Scale;

/** How far a text says the hair loss has gone: Norwood and Ludwig in any spelling, a share of the scalp, the size of a scar. */
final class GradeReader {

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii");
    private static final String STEP = "(vii|vi|iv|v|iii|ii|i|[1-7])";
    private static final String WORD =
            "(?:stage|grade|type|class|level|grado|tipo|etapa|nivel|fase|scale|escala|is|about|like|de|a|,|:|-|\\s)*";
    private static final Pattern NORWOOD =
            Pattern.compile("\\b(?:norw?ood|norwod|hamilton|nw)" + WORD + "#?" + STEP + "(?![a-z0-9%])");
    private static final Pattern NORWOOD_BEHIND = Pattern.compile("\\b(?:stage|grade|type|class|grado|tipo|etapa)\\s*"
            + STEP + "\\b(?:\\s+[a-z0-9']+){0,6}?\\s+(?:norw?ood|hamilton)\\b");
    private static final Pattern LUDWIG = Pattern.compile("\\bludwi[gk]" + WORD + "(iii|ii|i|[1-3])(?![a-z0-9%])");
    private static final Pattern SHARE = Pattern.compile(
            "\\b(\\d{1,3})\\s*(?:%|percent\\b|per cent\\b|pct\\b|por ?ciento)(?=(?:\\s+[a-z']+){0,4}?\\s+(?:scalp|head|hair|cuero|cabeza|cabello|pelo)\\b)");

    /** @return a code of a scale; a grade named as such before what is measured */
    Optional<Found<String>> read(Text text) {
        return Stream.of(
                        step(text, NORWOOD, Scale.NORWOOD),
                        step(text, NORWOOD_BEHIND, Scale.NORWOOD),
                        step(text, LUDWIG, Scale.LUDWIG),
                        ScarSize.read(text),
                        share(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Found<String>> step(Text text, Pattern pattern, Scale scale) {
        OthersCase others = OthersCase.of(text);
        return pattern.matcher(text.folded())
                .results()
                .filter(grade -> !others.has(text, grade.start()))
                .map(grade -> found(grade, scale + "_" + number(grade.group(1))))
                .findFirst();
    }

    private static Optional<Found<String>> share(Text text) {
        Matcher share = SHARE.matcher(text.folded());
        return share.find() && Scale.SHARE.accepts("SHARE_" + share.group(1))
                ? Optional.of(found(share, "SHARE_" + share.group(1)))
                : Optional.empty();
    }

    private static int number(String step) {
        return ROMAN.contains(step) ? ROMAN.indexOf(step) + 1 : Integer.parseInt(step);
    }

    private static Found<String> found(MatchResult grade, String code) {
        return new Found<>(code, List.of(new Span(grade.start(), grade.end())));
    }
}
