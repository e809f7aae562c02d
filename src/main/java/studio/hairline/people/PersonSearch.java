package studio.hairline.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import studio.hairline.team.ForStaff;

/**
 * Finds people by what one remembers of them: a name, also with a typo; any run of three digits or more of the phone; an
 * e-mail or its beginning; a handle or code. Of several words each has to fit.
 */
@Service
@ForStaff
public class PersonSearch {

    private static final int SHORTEST_GUESSED = 3;

    private final WordIndex index;
    private final PersonRepository people;

    PersonSearch(WordIndex index, PersonRepository people) {
        this.index = index;
        this.people = people;
    }

    /** @return whole words before beginnings of words, both before typos; nobody for a blank text */
    public List<PersonHit> find(String text, int limit) {
        List<String> terms = SearchText.terms(text);
        List<Long> sure = sure(terms, limit);
        List<Long> all = withGuesses(terms, sure, limit);
        Map<Long, PersonDetails> known = details(all);
        return all.stream()
                .map(id -> known.get(id) == null ? null : new PersonHit(known.get(id), !sure.contains(id)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @return ids in the order of {@link #find} */
    public List<Long> ids(String text, int limit) {
        List<String> terms = SearchText.terms(text);
        return withGuesses(terms, sure(terms, limit), limit);
    }

    private List<Long> sure(List<String> terms, int limit) {
        return index.having(terms.stream().map(SearchTerm::of).toList(), limit);
    }

    private List<Long> withGuesses(List<String> terms, List<Long> sure, int limit) {
        if (sure.size() >= limit) {
            return sure;
        }
        List<SearchTerm> guesses = terms.stream().map(this::guess).toList();
        if (guesses.stream().allMatch(guess -> guess.typos().isEmpty())) {
            return sure;
        }
        Set<Long> all = new LinkedHashSet<>(sure);
        all.addAll(index.having(guesses, limit));
        return all.stream().limit(limit).toList();
    }

    private SearchTerm guess(String term) {
        boolean name = term.length() >= SHORTEST_GUESSED && term.chars().allMatch(Character::isLetter);
        return new SearchTerm(term, name ? index.typosOf(term) : List.of());
    }

    private Map<Long, PersonDetails> details(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : people.findByIdIn(ids).stream()
                        .filter(person -> person.mergedInto == null)
                        .collect(java.util.stream.Collectors.toMap(Person::id, Person::details));
    }
}
