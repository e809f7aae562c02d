package studio.hairline.duplicates;

import studio.hairline.people.PersonDetails;

/**
 * Two records that may be of one person.
 *
 * @param one entered first: it would be the one that stays
 */
public record Pair(PersonDetails one, PersonDetails other, Likeness likeness) {

    /** @return where the two stand side by side */
    public String address() {
        return address(one.id(), other.id());
    }

    public static String address(long one, long other) {
        return "duplicates/" + Math.min(one, other) + "/" + Math.max(one, other);
    }
}
