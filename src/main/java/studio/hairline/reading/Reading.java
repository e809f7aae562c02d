package studio.hairline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.hairline.leads.Category;
import studio.hairline.people.SafetyFlag;

/**
 * What a text says, as far as a program can tell; a suggestion to somebody who decides.
 *
 * @param categories likeliest first; only those the text speaks for
 * @param grade a code of a {@link studio.hairline.leads.Scale}
 * @param flags in the order of the enum
 */
public record Reading(
        String text,
        List<Found<Category>> categories,
        Optional<Found<String>> grade,
        Optional<Found<Language>> language,
        Optional<Found<Urgency>> urgency,
        List<Found<SafetyFlag>> flags,
        List<Found<Reach>> reaches) {

    /** @return whether there is nothing to show; the language alone is nothing */
    public boolean isEmpty() {
        return categories.isEmpty() && grade.isEmpty() && urgency.isEmpty() && flags.isEmpty() && reaches.isEmpty();
    }

    /** @return the words that led to anything shown, in their order; no two share a character */
    public List<Span> marked() {
        List<Span> apart = new ArrayList<>();
        shown().sorted(Comparator.comparingInt(Span::start).thenComparing(span -> -span.end()))
                .forEach(span -> join(apart, span));
        return apart;
    }

    private Stream<Span> shown() {
        return Stream.of(
                        categories.stream().limit(2),
                        grade.stream(),
                        urgency.stream(),
                        flags.stream(),
                        reaches.stream())
                .flatMap(found -> found)
                .flatMap(found -> found.because().stream());
    }

    private static void join(List<Span> apart, Span next) {
        Span last = apart.isEmpty() ? new Span(-1, -1) : apart.getLast();
        if (next.start() >= last.end()) {
            apart.add(next);
        } else if (next.end() > last.end()) {
            apart.set(apart.size() - 1, new Span(last.start(), next.end()));
        }
    }
}
