package studio.hairline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Some words of a text, by the place of their first character and the place behind their last. */
public record Span(int start, int end) {

    /** @return the same words in their order, those that overlap made one */
    static List<Span> apart(Stream<Span> spans) {
        List<Span> apart = new ArrayList<>();
        spans.sorted(Comparator.comparingInt(Span::start)).forEach(span -> {
            if (apart.isEmpty() || span.start >= apart.getLast().end) {
                apart.add(span);
            } else {
                apart.add(apart.removeLast().and(span));
            }
        });
        return apart;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    boolean lies(Span within) {
        return within.start <= start && end <= within.end;
    }

    boolean touches(Span other) {
        return start < other.end && other.start < end;
    }

    private Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
