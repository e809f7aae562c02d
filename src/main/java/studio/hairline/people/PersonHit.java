package studio.hairline.people;

/**
 * Somebody a search found.
 *
 * @param guessed whether a word had to be read as a typo to find them
 */
public record PersonHit(PersonDetails person, boolean guessed) {

    public long id() {
        return person.id();
    }
}
