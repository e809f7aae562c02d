package studio.hairline.letter;

import java.util.List;

/**
 * A thing to do, with those it is about; the ones with most at stake are named.
 *
 * @param all how many it is about
 */
public record Todo(Task task, List<Name> names, long all) {

    /** So many are named. */
    static final int NAMED = 5;

    /** @param cents at stake with them; 0 where nobody can say */
    public record Name(long leadId, String name, long cents) {}

    /** @return at stake with those that are named */
    public long cents() {
        return names.stream().mapToLong(Name::cents).sum();
    }
}
