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
 * @param replies how they were answered
 * @param course how far they came, and whether they were written down late
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
        String text,
        Replies replies,
        Course course) {

    public static final long NOBODY = -1;

    public static final LeadFilter ALL = of(LeadMeasure.INQUIRIES);

    public static LeadFilter of(LeadMeasure measure) {
        return new LeadFilter(
                measure, null, Set.of(), Set.of(), null, null, null, Set.of(), "", Replies.ANY, Course.ANY);
    }

    public LeadFilter of(LeadMeasure measure, @Nullable Period when) {
        return new LeadFilter(
                measure, when, categories, sources, assignee, hour, before, stages, text, replies, course);
    }

    public LeadFilter in(@Nullable Period when) {
        return of(of, when);
    }

    public LeadFilter about(Set<Category> only) {
        return new LeadFilter(of, period, only, sources, assignee, hour, before, stages, text, replies, course);
    }

    public LeadFilter from(Set<Source> only) {
        return new LeadFilter(of, period, categories, only, assignee, hour, before, stages, text, replies, course);
    }

    public LeadFilter assignedTo(@Nullable Long user) {
        return new LeadFilter(of, period, categories, sources, user, hour, before, stages, text, replies, course);
    }

    public LeadFilter arrivedAt(@Nullable Integer hourOfWeek) {
        return new LeadFilter(
                of, period, categories, sources, assignee, hourOfWeek, before, stages, text, replies, course);
    }

    public LeadFilter receivedBefore(@Nullable Instant instant) {
        return new LeadFilter(of, period, categories, sources, assignee, hour, instant, stages, text, replies, course);
    }

    public LeadFilter at(Set<Stage> only) {
        return new LeadFilter(of, period, categories, sources, assignee, hour, before, only, text, replies, course);
    }

    public LeadFilter saying(String words) {
        return new LeadFilter(
                of, period, categories, sources, assignee, hour, before, stages, words.strip(), replies, course);
    }

    public LeadFilter answered(Replies how) {
        return new LeadFilter(of, period, categories, sources, assignee, hour, before, stages, text, how, course);
    }

    public LeadFilter gone(Course how) {
        return new LeadFilter(of, period, categories, sources, assignee, hour, before, stages, text, replies, how);
    }

    /** @return whether the tallies can answer for it, without looking at a single lead */
    public boolean isTallied() {
        return hour == null
                && before == null
                && stages.isEmpty()
                && text.isEmpty()
                && replies.equals(Replies.ANY)
                && course.equals(Course.ANY);
    }
}
