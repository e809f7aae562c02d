package studio.hairline.tallies;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the whole is asked for, and how the answer is split.
 *
 * @param categories codes; empty for all
 * @param sources codes; empty for all
 * @param person a user, {@link #NOBODY}, or null for everybody
 * @param split what the rows of the answer are told apart by, besides the day
 */
public record Slice(
        Set<String> categories,
        Set<String> sources,
        @Nullable Long person,
        Split split) {

    /** Stands for inquiries nobody is assigned to, and sessions without a known artist. */
    public static final long NOBODY = TallyKey.NOBODY;

    /** What rows are told apart by. */
    public enum Split {
        NOTHING,
        CATEGORY,
        SOURCE,
        PERSON
    }

    /** @return whether each row of the answer is one row of the tallies, so that nothing has to be summed up */
    boolean isKept() {
        return (categories.size() <= 1 || split == Split.CATEGORY) && (sources.size() <= 1 || split == Split.SOURCE);
    }

    public static Slice everything(Split split) {
        return new Slice(Set.of(), Set.of(), null, split);
    }

    public Slice about(Set<String> only) {
        return new Slice(only, sources, person, split);
    }

    public Slice by(Split other) {
        return new Slice(categories, sources, person, other);
    }
}
