package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import studio.hairline.figures.Period;
import studio.hairline.treatments.ChairHours;
import studio.hairline.treatments.HealingGap;
import studio.hairline.treatments.SeriesCourse;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.TouchUp;

/**
 * What is asked of the chair, on a day: the filters that the definitions of its figures are made of.
 *
 * @param hours the chairs are open; nothing where that is not known
 */
record ChairMoment(DashboardFilter filter, LocalDate today, Supplier<Optional<ChairHours>> hours) {

    /** Four sessions at the longest healing gap that is still kept. */
    static final int SERIES_DAYS = 120;

    SessionFilter all(SessionMeasure measure) {
        return filter.sessions(measure);
    }

    ChairQuestion count(SessionMeasure measure) {
        return new ChairQuestion.Count(all(measure));
    }

    /** What was done, of the time that has passed. */
    ChairQuestion used() {
        return new ChairQuestion.Use(all(SessionMeasure.SESSIONS_COMPLETED), open(ChairHours::soFar));
    }

    /** What is booked, of all the time there is. */
    ChairQuestion bookedUp() {
        return new ChairQuestion.Use(all(SessionMeasure.SESSIONS_BOOKED), open(ChairHours::inAll));
    }

    /** @return minutes; none where they are not known, which is refused */
    private long open(ToLongBiFunction<ChairHours, Period> of) {
        return hours.get().map(known -> of.applyAsLong(known, filter.period())).orElse(0L);
    }

    ChairQuestion shareOfDue(SessionStatus... as) {
        SessionFilter due = all(SessionMeasure.SESSIONS_DUE);
        return ChairQuestion.share(due.that(EnumSet.copyOf(List.of(as))), due);
    }

    /** Of those old enough; when the period has none, the figure opens all of them. */
    ChairQuestion seriesFinished() {
        Period judged = upTo(today.minusDays(SERIES_DAYS - 1L));
        SessionFilter begun = begun(SeriesCourse.AGREED);
        return new ChairQuestion.Share(begun(SeriesCourse.DONE).in(judged), begun.in(judged), begun);
    }

    /** Whatever the period: it is what stands still now. */
    ChairQuestion stalled() {
        LocalDate late = today.minusDays(HealingGap.USUAL.stalled());
        return new ChairQuestion.Count(all(SessionMeasure.PAUSED).in(new Period(Period.ALL_TIME.from(), late)));
    }

    /** Of those whose window is over; when the period has none, the figure opens all that fall due in it. */
    ChairQuestion touchUpsRecaptured() {
        SessionFilter due = all(SessionMeasure.TOUCH_UP_DUE);
        Period judged = upTo(today.minusDays(TouchUp.WINDOW_DAYS - 1L));
        return new ChairQuestion.Share(all(SessionMeasure.TOUCH_UP_BOOKED).in(judged), due.in(judged), due);
    }

    private Period upTo(LocalDate end) {
        Period days = filter.period();
        LocalDate until = days.until().isBefore(end) ? days.until() : end;
        return new Period(days.from(), until.isBefore(days.from()) ? days.from() : until);
    }

    /** @return the first sessions of series that went so */
    SessionFilter begun(SeriesCourse course) {
        return all(SessionMeasure.FIRST).gone(course);
    }
}
