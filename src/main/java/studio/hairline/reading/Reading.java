package studio.hairline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<String> said = new ArrayList<>();
        categories.stream()
                .limit(2)
                .filter(one -> one.speaks(words))
                .map(one -> one.what().label())
                .forEach(said::add);
        grade.filter(one -> one.speaks(words)).map(one -> Scale.say(one.what())).ifPresent(said::add);
        urgency.filter(one -> one.speaks(words)).ifPresent(one -> said.add("In a hurry"));
        flags.stream()
                .filter(one -> one.speaks(words))
                .map(one -> one.what().label())
                .forEach(said::add);
        reaches.stream()
                .filter(one -> one.speaks(words))
                .map(one -> one.what().kind().label())
                .forEach(said::add);
        return String.join(", ", said);
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
