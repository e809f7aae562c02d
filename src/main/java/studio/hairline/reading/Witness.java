package studio.hairline.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.hairline.reading.Matches.Match;

/** What a text gives in evidence for the meanings of a lexicon. */
record Witness(Lexicon lexicon, Negation negation) {

    /** What is denied speaks against its meaning, less than it would have spoken for it. */
    private static final double DENIED = -0.5;

    List<Evidence> of(Text text) {
        Matches matches = Matches.of(text, lexicon);
        OthersCase others = OthersCase.of(text);
        List<Evidence> all = new ArrayList<>();
        for (Rule rule : lexicon.rules()) {
            if (rule.all().size() == 1 && rule.none().isEmpty()) {
                all.addAll(alone(matches, rule, others));
            } else {
                together(matches, rule).forEach(all::add);
            }
        }
        return all;
    }

    /** However often a phrase is said, it counts once for what is so, once for what is not, once for somebody else. */
    private List<Evidence> alone(Matches matches, Rule rule, OthersCase others) {
        Map<Standing, List<Span>> spans = new EnumMap<>(Standing.class);
        for (Match match : matches.of(rule.all().getFirst())) {
            Standing standing = negation.denies(matches.text(), match.first())
                    ? Standing.DENIED
                    : others.has(match) ? Standing.OTHERS : Standing.SO;
            spans.computeIfAbsent(standing, s -> new ArrayList<>())
                    .add(matches.text().span(match.first(), match.last()));
        }
        return spans.entrySet().stream()
                .map(one -> one.getKey().evidence(rule, one.getValue()))
                .toList();
    }

    private enum Standing {
        SO,
        OTHERS,
        DENIED;

        Evidence evidence(Rule rule, List<Span> because) {
            double weight = this == DENIED ? Math.max(0, rule.weight()) * Witness.DENIED : rule.weight();
            return new Evidence(rule.code(), weight, because, this == OTHERS);
        }
    }

    /** Phrases that stand anywhere in the text, none of them denied. */
    private Stream<Evidence> together(Matches matches, Rule rule) {
        if (rule.none().stream()
                .anyMatch(phrase -> said(matches, phrase).findAny().isPresent())) {
            return Stream.empty();
        }
        List<Span> because = rule.all().stream()
                .flatMap(phrase -> said(matches, phrase).limit(1))
                .map(match -> matches.text().span(match.first(), match.last()))
                .toList();
        boolean complete = because.size() == rule.all().size();
        return complete ? Stream.of(new Evidence(rule.code(), rule.weight(), because, false)) : Stream.empty();
    }

    private Stream<Match> said(Matches matches, Phrase phrase) {
        return matches.of(phrase).stream().filter(match -> !negation.denies(matches.text(), match.first()));
    }
}
