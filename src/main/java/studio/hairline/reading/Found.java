package studio.hairline.reading;

import java.util.List;
import java.util.stream.Collectors;

/** Something a text says. @param because the words that say it */
public record Found<T>(T what, List<Span> because) {

    boolean speaks(Span words) {
        return because.stream().anyMatch(words::touches);
    }

    /** @return the words that say it, such as “strip scar”, “skin fade” */
    public String why(String text) {
        return Span.apart(because.stream()).stream()
                .map(span -> "“" + span.of(text).strip().replaceAll("\\s+", " ") + "”")
                .distinct()
                .limit(4)
                .collect(Collectors.joining(", "));
    }
}
