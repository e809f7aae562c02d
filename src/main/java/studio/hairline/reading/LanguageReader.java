package studio.hairline.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** English or Spanish, by the small words that each text is full of, and the letters only Spanish has. */
final class LanguageReader {

    private static final Set<String> SPANISH = Set.of(
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "que",
            "y",
            "en",
            "un",
            "una",
            "por",
            "con",
            "para",
            "mi",
            "me",
            "se",
            "es",
            "soy",
            "tengo",
            "muy",
            "pero",
            "ya",
            "lo",
            "al",
            "como",
            "cuanto",
            "cuesta",
            "quiero",
            "hola",
            "gracias",
            "desde",
            "sin",
            "ni",
            "pelo",
            "cabello",
            "cabeza",
            "quisiera",
            "buenas",
            "buenos",
            "dias",
            "tardes",
            "su",
            "le",
            "te",
            "hace");
    private static final Set<String> ABOUT_HAIR = Set.of("hair", "head", "pelo", "cabello", "cabeza");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "in", "is", "it", "my", "i", "i'm", "you", "do", "have", "for", "on", "with",
            "that", "was", "are", "can", "but", "what", "how", "much", "would", "at", "this", "from", "be", "had",
            "your", "hair", "head", "hi", "hello", "thanks", "please", "want", "like", "don't", "got", "just", "not",
            "or", "if", "when", "as", "so", "an", "by", "he", "she", "they", "we", "has", "does", "did", "will",
            "could", "there", "also", "any", "some", "me", "am", "been", "more", "about", "out", "up", "get", "it's",
            "i've", "cost", "price", "call", "know", "make", "one", "them", "than");

    /** @return whether it is one of the small words every text is full of, and says nothing of anybody's hair */
    static boolean isSmall(String word) {
        return !ABOUT_HAIR.contains(word) && (SPANISH.contains(word) || ENGLISH.contains(word));
    }

    Optional<Found<Language>> read(Text text) {
        List<Span> spanish = spans(text, SPANISH);
        List<Span> english = spans(text, ENGLISH);
        boolean letters = text.given().chars().anyMatch(c -> "¿¡ñÑ".indexOf(c) >= 0);
        int forSpanish = spanish.size() + (letters ? 2 : 0);
        if (forSpanish == english.size()) {
            return Optional.empty();
        }
        return Optional.of(
                forSpanish > english.size()
                        ? new Found<>(Language.SPANISH, spanish)
                        : new Found<>(Language.ENGLISH, english));
    }

    private static List<Span> spans(Text text, Set<String> words) {
        return text.tokens().stream()
                .filter(token -> words.contains(token.word()))
                .map(Token::span)
                .toList();
    }
}
