package studio.hairline.leads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Where;

/**
 * Which leads are meant by how far they came and by when they were written down; nothing said means any.
 *
 * @param stopped the furthest step they ever passed; null for any
 * @param late whether only those written down a day or more after they came
 * @param traits what reports tell them apart by
 */
public record Course(@Nullable Step stopped, boolean late, Traits traits) {

    public static final Course ANY = new Course(null, false, Traits.ANY);

    /** Written down a day or more after they came. */
    public static final Course LATE = new Course(null, true, Traits.ANY);

    public static Course stoppedAt(Step step) {
        return new Course(step, false, Traits.ANY);
    }

    static Course read(Map<String, List<String>> query) {
        Step stopped = LeadUrl.first(query, "stopped")
                .flatMap(text -> Arrays.stream(Step.values())
                        .filter(step -> code(step).equals(text))
                        .findFirst())
                .orElse(null);
        return new Course(
                stopped, LeadUrl.first(query, "written").filter("late"::equals).isPresent(), Traits.read(query));
    }

    public Course with(Traits other) {
        return new Course(stopped, late, other);
    }

    void write(Map<String, List<String>> query) {
        LeadUrl.put(query, "stopped", stopped == null ? null : code(stopped));
        LeadUrl.put(query, "written", late ? "late" : null);
        traits.write(query);
    }

    /** @param day the column of the day the list goes by */
    Where add(Where where, String day) {
        if (stopped != null) {
            where.and("reached = ?", stopped.ordinal());
        }
        traits.add(where, day);
        return late ? where.and("recorded_at >= received_at + interval '1' day") : where;
    }

    /** @return in words, as part of a sentence about leads */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (stopped != null) {
            parts.add("came as far as: " + stopped.label().toLowerCase(Locale.ROOT));
        }
        if (late) {
            parts.add("written down a day or more after they came");
        }
        parts.addAll(traits.words());
        return String.join(", ", parts);
    }

    private static String code(Step step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
