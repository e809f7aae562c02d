package studio.hairline.leads;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;

/**
 * Which leads are meant. The same value stands behind a figure, its list, its export and its URL.
 *
 * @param of what is counted, which also says which of the lead's days the period means
 * @param period studio days; null for all time
 * @param categories none for all
 * @param sources none for all
 * @param assignee a user's id, {@link #NOBODY}, or null for everybody
 * @param hour the studio's hour of the week of the arrival, 0–167; null for any
 * @param before received earlier than this instant; null for whenever
 * @param stages none for all
 * @param text words of the name, digits of the phone or part of the e-mail; empty for any
 */
public record LeadFilter(
        LeadMeasure of,
        @Nullable Period period,
        Set<Category> categories,
        Set<Source> sources,
        @Nullable Long assignee,
        @Nullable Integer hour,
        @Nullable Instant before,
        Set<Stage> stages,
        String text) {

    public static final long NOBODY = -1;

    public static final LeadFilter ALL = of(LeadMeasure.INQUIRIES);

    public static LeadFilter of(LeadMeasure measure) {
        return new LeadFilter(measure, null, Set.of(), Set.of(), null, null, null, Set.of(), "");
    }

    public LeadFilter of(LeadMeasure measure, @Nullable Period when) {
        return new LeadFilter(measure, when, categories, sources, assignee, hour, before, stages, text);
    }

    public LeadFilter in(@Nullable Period when) {
        return of(of, when);
    }

    public LeadFilter about(Set<Category> only) {
        return new LeadFilter(of, period, only, sources, assignee, hour, before, stages, text);
    }

    public LeadFilter from(Set<Source> only) {
        return new LeadFilter(of, period, categories, only, assignee, hour, before, stages, text);
    }

    public LeadFilter assignedTo(@Nullable Long user) {
        return new LeadFilter(of, period, categories, sources, user, hour, before, stages, text);
    }

    public LeadFilter arrivedAt(@Nullable Integer hourOfWeek) {
        return new LeadFilter(of, period, categories, sources, assignee, hourOfWeek, before, stages, text);
    }

    public LeadFilter receivedBefore(@Nullable Instant instant) {
        return new LeadFilter(of, period, categories, sources, assignee, hour, instant, stages, text);
    }

    public LeadFilter at(Set<Stage> only) {
        return new LeadFilter(of, period, categories, sources, assignee, hour, before, only, text);
    }

    public LeadFilter saying(String words) {
        return new LeadFilter(of, period, categories, sources, assignee, hour, before, stages, words.strip());
    }

    /** @return whether the tallies can answer for it, without looking at a single lead */
    public boolean isTallied() {
        return hour == null && before == null && stages.isEmpty() && text.isEmpty();
    }
}
