package studio.hairline.reading;

/** A word of a text. @param word folded; @param sentence and clause it stands in, counted from 0 */
record Token(String word, Span span, int sentence, int clause) {}
