package studio.hairline.duplicates;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.hairline.people.PersonName;

/**
 * Two names beside each other, the first word and the others, whichever of them was written first.
 *
 * @param words what was found, in sentences
 */
record NameMatch(Fit given, Fit family, List<String> words) {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sr", "sra", "don", "dona");
    private static final Set<String> GENERATIONS = Set.of("jr", "senior", "junior", "ii", "iii", "iv");

    /** A name taken apart. */
    record Parts(String given, List<String> others, String generation) {

        static Parts of(String name) {
            List<String> words = new ArrayList<>(PersonName.words(name));
            String generation =
                    words.stream().filter(GENERATIONS::contains).findFirst().orElse("");
            words.removeIf(GENERATIONS::contains);
            if (words.size() > 1 && words.getLast().equals("sr")) {
                generation = words.removeLast();
            }
            if (words.size() > 1 && TITLES.contains(words.getFirst())) {
                words.removeFirst();
            }
            return words.isEmpty()
                    ? new Parts("", List.of(), generation)
                    : new Parts(words.getFirst(), words.subList(1, words.size()), generation);
        }

        /** @return as it is when the family name was written first */
        Optional<Parts> turned() {
            if (others.isEmpty()) {
                return Optional.empty();
            }
            List<String> rest = new ArrayList<>(others.subList(0, others.size() - 1));
            rest.addFirst(given);
            return Optional.of(new Parts(others.getLast(), rest, generation));
        }

        /** @return the words that tell a family: middle names and initials only when there is nothing else */
        List<String> family() {
            List<String> telling = others.stream()
                    .filter(word -> word.length() > 1 && !Nicknames.isName(word))
                    .toList();
            return telling.isEmpty() && !others.isEmpty() ? List.of(others.getLast()) : telling;
        }
    }

    static NameMatch of(String one, String other) {
        Parts here = Parts.of(one);
        Parts there = Parts.of(other);
        return Stream.of(
                        Stream.of(of(here, there)),
                        there.turned().stream().map(turned -> of(here, turned)),
                        here.turned().stream().map(turned -> of(turned, there)))
                .flatMap(matches -> matches)
                .max(comparing(NameMatch::bits))
                .orElseThrow();
    }

    /** @return whether it can be one person's name, and there is a first name to say so */
    boolean agrees() {
        return given.agrees() && family != Fit.OTHER && family != Fit.INITIAL;
    }

    double bits() {
        return given.given() + family.family();
    }

    private static NameMatch of(Parts here, Parts there) {
        List<String> words = new ArrayList<>();
        WordMatch given = WordMatch.given(here.given(), there.given());
        WordMatch family = here.family().stream()
                .flatMap(one -> there.family().stream().map(other -> WordMatch.family(one, other)))
                .max(comparing(match -> match.fit().family()))
                .orElse(WordMatch.MISSING);
        Stream.of(given, family)
                .map(WordMatch::words)
                .filter(said -> !said.isEmpty())
                .forEach(words::add);
        if (!here.generation().equals(there.generation())) {
            words.add("“"
                    + Stream.of(here.generation(), there.generation())
                            .filter(text -> !text.isEmpty())
                            .findFirst()
                            .orElse("")
                    + "” on one only: may be parent and child");
            return new NameMatch(Fit.OTHER, family.fit(), words);
        }
        return new NameMatch(given.fit(), family.fit(), words);
    }
}
