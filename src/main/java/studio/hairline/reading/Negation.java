package studio.hairline.reading;

import java.util.Set;

/** Whether words are said of what is not so: "not diabetic", "never had keloids", "sin diabetes ni alergias". */
enum Negation {
    /** As far as the clause goes: "not bald, thinner" is thinner. */
    IN_THE_CLAUSE(6),
    /** As far as the sentence goes, as in lists: "no keloids, psoriasis or diabetes". */
    IN_THE_SENTENCE(7);

    private static final Set<String> NOT = Set.of(
            "no", "not", "never", "without", "neither", "nor", "none", "isn't", "isnt", "aren't", "don't", "dont",
            "doesn't", "doesnt", "didn't", "didnt", "haven't", "havent", "hasn't", "hasnt", "wasn't", "wasnt", "ain't",
            "aint", "cannot", "sin", "ni", "nunca", "tampoco", "jamas", "nada", "non");
    private static final Set<String> AGAIN = Set.of(
            "but",
            "pero",
            "i",
            "yo",
            "tengo",
            "tiene",
            "soy",
            "although",
            "aunque",
            "however",
            "sino",
            "only",
            "just",
            "solo",
            "because",
            "since",
            "porque",
            "mine",
            "and",
            "y");
    private static final Set<String> NOT_ONLY = Set.of("only", "just", "solo", "sure", "seguro");

    private final int reach;

    Negation(int reach) {
        this.reach = reach;
    }

    /** @param first the number of the first of the words */
    boolean denies(Text text, int first) {
        Token here = text.token(first);
        for (int at = first - 1; at >= 0 && at >= first - reach; at--) {
            Token before = text.token(at);
            if (NOT.contains(before.word()) && within(here, before)) {
                return !NOT_ONLY.contains(text.token(at + 1).word());
            }
            if (!within(here, before) || AGAIN.contains(before.word()) && !isDenied(text, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDenied(Text text, int at) {
        return at > 0 && NOT.contains(text.token(at - 1).word());
    }

    private boolean within(Token here, Token before) {
        return this == IN_THE_CLAUSE ? here.clause() == before.clause() : here.sentence() == before.sentence();
    }
}
