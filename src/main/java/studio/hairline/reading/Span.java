package studio.hairline.reading;

/** Some words of a text, by the place of their first character and the place behind their last. */
public record Span(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }

    boolean lies(Span within) {
        return within.start <= start && end <= within.end;
    }
}
