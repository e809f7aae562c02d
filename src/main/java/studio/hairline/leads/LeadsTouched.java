package studio.hairline.leads;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.hairline.tallies.Counted;

/**
 * The leads that something was done to since an instant.
 *
 * @param then as they were known, of what was known
 * @param now as they stand
 * @param gone those then that are not there any more, with an import that was taken back
 * @param firsts others, of which nothing changed but whether they are the first of their person
 * @param unclocked whether it was not kept how long one of them had waited by the opening-hours clock
 */
record LeadsTouched(Map<Long, Lead> then, Map<Long, Lead> now, Gone gone, Firsts firsts, boolean unclocked) {

    /** @param came whether it is kept of all of them how they came */
    record Gone(long count, boolean came) {}

    /** What leads that nothing was done to added to the days, then and now, as the first of their person or not. */
    record Firsts(FirstsKept.Since since, List<Counted> then, List<Counted> now) {}

    /** @return what they added to the days, as they were known */
    List<Counted> countedThen() {
        return together(counted(then.values()), firsts.then());
    }

    /** @return what they add as they stand */
    List<Counted> countedNow() {
        return together(counted(now.values()), firsts.now());
    }

    static List<Counted> counted(Collection<Lead> some) {
        return some.stream().flatMap(lead -> LeadTallies.of(lead).stream()).toList();
    }

    private static List<Counted> together(List<Counted> some, List<Counted> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
