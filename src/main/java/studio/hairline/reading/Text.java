package studio.hairline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into words, clauses and sentences. */
record Text(String given, String folded, List<Token> tokens) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z]+)?");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[!?;\\n\\u00bf\\u00a1]|\\.(?=\\s|$|\\.)");
    private static final Pattern CLAUSE_ENDS = Pattern.compile("[,:()\\u2013\\u2014]|\\s-+\\s");
    private static final Set<String> TURNS =
            Set.of("but", "however", "though", "although", "pero", "aunque", "sino", "only", "just", "solo", "simply");

    static Text of(String given) {
        String folded = Fold.of(given);
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(folded);
        int sentence = 0;
        int clause = 0;
        int behind = 0;
        while (word.find()) {
            String between = folded.substring(behind, word.start());
            boolean ends = SENTENCE_ENDS.matcher(between).find();
            sentence += ends ? 1 : 0;
            clause += ends || CLAUSE_ENDS.matcher(between).find() || TURNS.contains(word.group()) ? 1 : 0;
            tokens.add(new Token(word.group(), new Span(word.start(), word.end()), sentence, clause));
            behind = word.end();
        }
        return new Text(given, folded, tokens);
    }

    Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** @return the folded sentence the token stands in */
    String sentence(int at) {
        int first = at;
        while (first > 0 && token(first - 1).sentence() == token(at).sentence()) {
            first--;
        }
        int last = at;
        while (last + 1 < tokens.size()
                && token(last + 1).sentence() == token(at).sentence()) {
            last++;
        }
        return span(first, last).of(folded);
    }
}
