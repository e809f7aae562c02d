package studio.hairline.treatments;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.Source;

/**
 * Which sessions are meant. The same value stands behind a figure, its list, its export and its URL.
 *
 * @param of what is counted, which also says which of the session's days the period means
 * @param period studio days; null for all time
 * @param categories none for all
 * @param sources none for all
 * @param artist a user's id, {@link LeadFilter#NOBODY} for sessions without a known one, or null for everybody
 * @param statuses none for all
 * @param kinds none for all
 * @param number n of the series, {@link #NO_NUMBER} for those without one; null for any
 * @param course how its series went; null for any
 * @param weekday 1 Monday to 7 Sunday, of the day the list goes by; null for any
 * @param hour of the studio's day in which it begins, 0–23; null for any
 * @param text words of the name, digits of the phone or part of the e-mail; empty for any
 */
public record SessionFilter(
        SessionMeasure of,
        @Nullable Period period,
        Set<Category> categories,
        Set<Source> sources,
        @Nullable Long artist,
        Set<SessionStatus> statuses,
        Set<SessionKind> kinds,
        @Nullable Integer number,
        @Nullable SeriesCourse course,
        @Nullable Integer weekday,
        @Nullable Integer hour,
        String text) {

    public static final int NO_NUMBER = 0;

    public static final SessionFilter ALL = of(SessionMeasure.SESSIONS_BOOKED);

    public static SessionFilter of(SessionMeasure measure) {
        return new SessionFilter(
                measure, null, Set.of(), Set.of(), null, Set.of(), Set.of(), null, null, null, null, "");
    }

    public SessionFilter of(SessionMeasure measure, @Nullable Period when) {
        return new SessionFilter(
                measure, when, categories, sources, artist, statuses, kinds, number, course, weekday, hour, text);
    }

    public SessionFilter in(@Nullable Period when) {
        return of(of, when);
    }

    public SessionFilter about(Set<Category> only) {
        return new SessionFilter(
                of, period, only, sources, artist, statuses, kinds, number, course, weekday, hour, text);
    }

    public SessionFilter from(Set<Source> only) {
        return new SessionFilter(
                of, period, categories, only, artist, statuses, kinds, number, course, weekday, hour, text);
    }

    public SessionFilter with(@Nullable Long user) {
        return new SessionFilter(
                of, period, categories, sources, user, statuses, kinds, number, course, weekday, hour, text);
    }

    public SessionFilter that(Set<SessionStatus> only) {
        return new SessionFilter(
                of, period, categories, sources, artist, only, kinds, number, course, weekday, hour, text);
    }

    public SessionFilter numbered(@Nullable Integer n) {
        return new SessionFilter(
                of, period, categories, sources, artist, statuses, kinds, n, course, weekday, hour, text);
    }

    public SessionFilter ofKind(Set<SessionKind> only) {
        return new SessionFilter(
                of, period, categories, sources, artist, statuses, only, number, course, weekday, hour, text);
    }

    public SessionFilter gone(@Nullable SeriesCourse how) {
        return new SessionFilter(
                of, period, categories, sources, artist, statuses, kinds, number, how, weekday, hour, text);
    }

    public SessionFilter onWeekday(@Nullable Integer day) {
        return new SessionFilter(
                of, period, categories, sources, artist, statuses, kinds, number, course, day, hour, text);
    }

    public SessionFilter startingAt(@Nullable Integer hourOfDay) {
        return new SessionFilter(
                of, period, categories, sources, artist, statuses, kinds, number, course, weekday, hourOfDay, text);
    }

    public SessionFilter saying(String words) {
        return new SessionFilter(
                of, period, categories, sources, artist, statuses, kinds, number, course, weekday, hour, words.strip());
    }

    /** @return whether the tallies can answer for it, without looking at a single session */
    public boolean isTallied() {
        return of.tally() != null
                && statuses.isEmpty()
                && kinds.isEmpty()
                && number == null
                && course == null
                && weekday == null
                && hour == null
                && text.isEmpty();
    }
}
