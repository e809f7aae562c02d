package studio.hairline.duplicates;

import java.util.Collection;
import java.util.Comparator;
import studio.hairline.people.Contact;
import studio.hairline.people.PersonDetails;

/** Somebody who may be the same person, and why. */
public record Twin(PersonDetails person, Likeness likeness) {

    /** Of all that somebody was known as, what fits best. */
    static Likeness best(Collection<Contact> ones, Collection<Contact> others) {
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> Likeness.of(one, other)))
                .max(Comparator.<Likeness>comparingInt(one -> -one.strength().ordinal())
                        .thenComparing(Likeness::percent))
                .orElseThrow();
    }
}
