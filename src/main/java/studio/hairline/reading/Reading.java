package studio.hairline.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.leads.Category;
import studio.hairline.leads.Scale;
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
        return Span.apart(shown());
    }

    /** @return what some words led to, to be read aloud: "Hair-transplant scar, Safety" */
    public String says(Span words) {
        return Stream.of(
                        labels(categories.stream().limit(2), words, Category::label),
                        labels(grade.stream(), words, Scale::say),
                        labels(urgency.stream(), words, hurry -> "In a hurry"),
                        labels(flags.stream(), words, SafetyFlag::label),
                        labels(reaches.stream(), words, reach -> reach.kind().label()))
                .flatMap(said -> said)
                .collect(Collectors.joining(", "));
    }

    private static <T> Stream<String> labels(Stream<Found<T>> found, Span words, Function<T, String> label) {
        return found.filter(one -> one.speaks(words)).map(one -> label.apply(one.what()));
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
}
