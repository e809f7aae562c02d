package studio.hairline.reading;

import java.util.BitSet;
import java.util.Set;

/** Which words are about somebody else who has nothing to do with the inquiry: "my brother is bald but mine is …". */
record OthersCase(BitSet words) {

    private static final Set<String> OTHERS = Set.of(
            "brother",
            "brother's",
            "brothers",
            "dad",
            "dad's",
            "father",
            "buddy",
            "friend",
            "friend's",
            "mate",
            "uncle",
            "uncles",
            "cousin",
            "grandpa",
            "grandfather",
            "coworker",
            "hermano",
            "papa",
            "padre",
            "amigo",
            "amiga",
            "tio",
            "abuelo",
            "primo",
            "vecino",
            "compadre",
            "sister",
            "hermana",
            "neighbor");
    private static final Set<String> MY_OWN =
            Set.of("but", "pero", "mine", "i", "i'm", "i've", "im", "mio", "mia", "yo", "me");

    static OthersCase of(Text text) {
        BitSet words = new BitSet();
        int sentence = -1;
        for (int at = 0; at < text.tokens().size(); at++) {
            Token token = text.token(at);
            if (OTHERS.contains(token.word())) {
                sentence = token.sentence();
            } else if (token.sentence() != sentence || MY_OWN.contains(token.word())) {
                sentence = -1;
            }
            words.set(at, token.sentence() == sentence);
        }
        return new OthersCase(words);
    }

    /** @param place of a character */
    boolean has(Text text, int place) {
        return words.stream().anyMatch(at -> text.token(at).span().start() == place);
    }

    boolean has(Matches.Match match) {
        return words.get(match.first()) && words.get(match.last());
    }
}
