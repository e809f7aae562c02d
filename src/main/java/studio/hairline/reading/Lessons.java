package studio.hairline.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import studio.hairline.leads.Category;

/**
 * What the studio's own corrections taught about some words: in how many texts of each category they stood.
 *
 * <p>Naive Bayes over words, each counted once per text: McCallum and Nigam, A comparison of event models for naive Bayes text
 * classification, AAAI-98 workshop on learning for text categorization, 41–48. Smoothed towards how often the word is used in
 * any category (Dirichlet prior): Zhai and Lafferty, A study of smoothing methods for language models, ACM Trans. Inf. Syst. 22
 * (2004) 179–214. A word adds the logarithm of how much likelier it is in the category than anywhere, so that without lessons
 * nothing is added and the written rules stand alone. No prior of the categories: what is common is not said by this text.
 *
 * @param counts by word and category
 * @param totals words counted, by category
 */
record Lessons(Map<String, Map<String, Long>> counts, Map<String, Long> totals) {

    static final Lessons NONE = new Lessons(Map.of(), Map.of());

    /** Words lent by the studio as a whole to each category: a category of few lessons says little. */
    private static final double LENT = 20;

    /** In fewer texts than this a word is chance, or a name. */
    static final long SEEN_OFTEN_ENOUGH = 3;

    private static final double MOST = 1.5;

    /** What lessons add in all is no more than what one phrase that names a category adds. */
    private static final double MOST_IN_ALL = 3;

    void teach(Text text, Scales scales) {
        Map<String, Token> known = new LinkedHashMap<>();
        text.tokens().stream()
                .filter(token -> seen(token.word()) >= SEEN_OFTEN_ENOUGH)
                .forEach(token -> known.putIfAbsent(token.word(), token));
        categories().forEach(code -> {
            double all = known.keySet().stream()
                    .mapToDouble(word -> weight(word, code))
                    .sum();
            double share = Math.min(1, MOST_IN_ALL / Math.abs(all));
            known.values().forEach(token -> scales.add(code, weight(token.word(), code) * share, token.span()));
        });
    }

    private static Stream<String> categories() {
        return Stream.of(Category.values()).filter(Category::isRecorded).map(Category::name);
    }

    /** @return the logarithm of P(word | category) / P(word), kept within reason */
    double weight(String word, String code) {
        double all = totals.values().stream().mapToLong(n -> n).sum();
        double anywhere = seen(word) / all;
        double here = counts.getOrDefault(word, Map.of()).getOrDefault(code, 0L);
        double likelier = (here + LENT * anywhere) / (totals.getOrDefault(code, 0L) + LENT) / anywhere;
        return Math.clamp(Math.log(likelier), -MOST, MOST);
    }

    private long seen(String word) {
        return counts.getOrDefault(word, Map.of()).values().stream()
                .mapToLong(n -> n)
                .sum();
    }
}
