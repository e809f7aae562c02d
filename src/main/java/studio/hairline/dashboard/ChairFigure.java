package studio.hairline.dashboard;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import studio.hairline.treatments.SeriesCourse;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionStatus;

/** The figures of the chair, each with its words, what it means and what has to be asked for it. */
public enum ChairFigure implements Defined {
    SHOW_RATE(
            "Session show rate",
            ofThoseDue("came"),
            "Of the sessions whose start lies in the period and has passed, the share that took place. Those cancelled"
                    + " or moved in time are left out; one without a recorded outcome is no show.",
            at -> at.shareOfDue(SessionStatus.COMPLETED)),
    NO_SHOW_RATE(
            "Session no-show rate",
            ofThoseDue("did not come"),
            "Of the sessions whose start lies in the period and has passed, the share that was missed. Those cancelled"
                    + " or moved in time are left out.",
            at -> at.shareOfDue(SessionStatus.MISSED)),
    CANCELLED_LATE_RATE(
            "Sessions cancelled or moved late",
            ofThoseDue("cancelled or moved with too short a notice"),
            "Of the sessions whose start lies in the period and has passed, the share that was called off or"
                    + " moved with a shorter notice than the studio asks for.",
            at -> at.shareOfDue(SessionStatus.CANCELLED_LATE, SessionStatus.MOVED_LATE)),
    OUTCOME_NOT_RECORDED(
            "Session outcome not recorded",
            ofThoseDue("no outcome recorded"),
            "Of the sessions whose start lies in the period and has passed, the share of which nobody wrote down what"
                    + " became of them. With shows, no-shows and what was called off or moved late they are all.",
            at -> at.shareOfDue(SessionStatus.SCHEDULED)),
    SERIES_FINISHED(
            "Series completion",
            Defined.Meaning.share(
                    "all sessions of the series done", "series begun at least 120 days ago", "first session"),
            "Of the series whose first session was done in the period and at least 120 days ago, the share whose"
                    + " agreed sessions are all done by now. Younger ones are still running and left out.",
            ChairMoment::seriesFinished),
    SERIES_EXPECTED(
            "Series completion, expected",
            Defined.Meaning.share("all sessions of the series done within 120 days", "series begun", "first session"),
            "The share of the series begun in the period that will be done 120 days after their first session, by"
                    + " Kaplan and Meier: the young ones count for as long as they are watched. It opens all series"
                    + " begun.",
            at -> new ChairQuestion.Expected(at.begun(SeriesCourse.AGREED))),
    SERIES_RUNNING(
            "Series still running",
            Defined.Meaning.count("series whose agreed sessions are not all done", "first session"),
            "Series whose first session was done in the period and whose agreed sessions are not all done yet, however"
                    + " long ago.",
            at -> new ChairQuestion.Count(at.begun(SeriesCourse.RUNNING))),
    STALLED_SERIES(
            "Stalled series",
            Defined.Meaning.stock("series with more to come and none booked for over 35 days"),
            "Series with a session done, more to come, none booked, and the last one more than 35 days ago. It opens"
                    + " their last sessions; the list to call them by, with what is set for each category, is Recall.",
            ChairMoment::stalled),
    HEALING_GAP_KEPT(
            "Healing gap kept",
            Defined.Meaning.share(
                    "gaps of 7–30 days", "sessions completed after another of their series", "later session"),
            "Of the sessions completed in the period that followed another of their series, the share 7 to 30 days"
                    + " after it.",
            at -> ChairQuestion.share(at.all(SessionMeasure.GAPS_KEPT), at.all(SessionMeasure.GAPS))),
    HEALING_GAP_TOO_SHORT(
            "Healing gap too short",
            Defined.Meaning.count("gaps under 7 days", "later session"),
            "Sessions completed in the period less than 7 days after the one before. The scalp needs longer to heal.",
            at -> at.count(SessionMeasure.GAPS_TOO_SHORT)),
    HEALING_GAP_TOO_LONG(
            "Healing gap too long",
            Defined.Meaning.count("gaps over 30 days", "later session"),
            "Sessions completed in the period more than 30 days after the one before of their series.",
            at -> at.count(SessionMeasure.GAPS_TOO_LONG)),
    TOUCH_UPS_DUE(
            "Touch-ups due",
            Defined.Meaning.count("touch-ups that fall due", "due day"),
            "Touch-ups that fall due in the period: so many months after the last session or touch-up as the work on"
                    + " its category lasts. It opens those sessions.",
            at -> at.count(SessionMeasure.TOUCH_UP_DUE)),
    TOUCH_UPS_RECAPTURED(
            "Touch-ups recaptured",
            Defined.Meaning.share(
                    "touch-up booked by 90 days after it was due", "touch-ups due at least 90 days ago", "due day"),
            "Of the touch-ups that fell due in the period and at least 90 days ago, the share that was booked by 90"
                    + " days after, and not called off. Each category has its months.",
            ChairMoment::touchUpsRecaptured),
    HOURS_BOOKED(
            "Chair hours booked",
            Defined.Meaning.hours("lengths of the sessions booked", "scheduled start"),
            "The planned lengths of the sessions that begin in the period, but for those cancelled or moved away.",
            at -> new ChairQuestion.Minutes(at.all(SessionMeasure.SESSIONS_BOOKED))),
    HOURS_DELIVERED(
            "Chair hours delivered",
            Defined.Meaning.hours("lengths of the sessions completed", "completed"),
            "The planned lengths of the sessions completed in the period.",
            at -> new ChairQuestion.Minutes(at.all(SessionMeasure.SESSIONS_COMPLETED))),
    HOURS_LOST(
            "Chair hours lost to no-shows",
            Defined.Meaning.hours("lengths of the sessions missed", "scheduled start"),
            "The planned lengths of the sessions that were to begin in the period and were missed.",
            at -> new ChairQuestion.Minutes(at.all(SessionMeasure.SESSIONS_MISSED))),
    CHAIR_USE(
            "Chair use",
            Defined.Meaning.use("lengths of the sessions completed", "completed"),
            "The planned lengths of the sessions completed in the period, divided by the hours the studio was open in it"
                    + " so far, once for each chair. Opening hours, holidays and chairs are those set on the day that is looked"
                    + " at, from the first session on, and always those of the whole studio. It opens those sessions.",
            ChairMoment::used),
    CHAIR_USE_BOOKED(
            "Chair use booked",
            Defined.Meaning.use("lengths of the sessions booked", "scheduled start"),
            "The planned lengths of the sessions that begin in the period, but for those cancelled or moved away, divided"
                    + " by the opening hours of all its days, once for each chair; all time ends with the last session."
                    + " It opens those sessions.",
            ChairMoment::bookedUp),
    EARNED_PER_HOUR(
            "Earned per chair hour",
            Defined.Meaning.cents("value of sessions", "hours delivered", "completed"),
            "The value of the sessions completed in the period, divided by the hours of their planned lengths: which"
                    + " work pays. It opens those sessions, whose values are what is divided.",
            at -> new ChairQuestion.PerHour(at.all(SessionMeasure.EARNED))),
    CANCELLED_SESSIONS(
            "Sessions cancelled",
            Defined.Meaning.count("sessions cancelled", "scheduled start"),
            "Sessions that were to be in the period and were cancelled, late or in time.",
            at -> at.count(SessionMeasure.SESSIONS_CANCELLED)),
    FIRST_SESSIONS("First sessions", SessionMeasure.FIRST),
    SECOND_SESSIONS("Second sessions", SessionMeasure.SECOND),
    THIRD_SESSIONS("Third sessions", SessionMeasure.THIRD),
    LATER_SESSIONS("Fourth and later sessions", SessionMeasure.FOURTH_OR_LATER),
    SESSIONS_WITHOUT_NUMBER("Sessions without a number", SessionMeasure.UNNUMBERED),
    TOUCH_UPS("Touch-ups", SessionMeasure.TOUCH_UPS);

    private final Said said;
    private final Function<ChairMoment, ChairQuestion> question;

    ChairFigure(String label, Meaning meaning, String definition, Function<ChairMoment, ChairQuestion> question) {
        this.said = new Said(label, meaning, definition);
        this.question = question;
    }

    ChairFigure(String label, SessionMeasure completed) {
        this(
                label,
                Defined.Meaning.count(label.toLowerCase(Locale.ROOT) + " completed", "completed"),
                completed.label() + " in the period, by the day they were completed.",
                at -> at.count(completed));
    }

    /** Those on the page for every part of the sessions. */
    static final Set<ChairFigure> OF_PARTS = java.util.Collections.unmodifiableSet(java.util.EnumSet.of(
            SHOW_RATE,
            NO_SHOW_RATE,
            CANCELLED_LATE_RATE,
            OUTCOME_NOT_RECORDED,
            SERIES_FINISHED,
            SERIES_EXPECTED,
            HEALING_GAP_KEPT,
            TOUCH_UPS_RECAPTURED,
            HOURS_BOOKED,
            HOURS_DELIVERED,
            HOURS_LOST,
            EARNED_PER_HOUR));

    private static Meaning ofThoseDue(String counts) {
        return Defined.Meaning.share(
                counts, "sessions whose start has passed, less those cancelled or moved in time", "scheduled start");
    }

    ChairQuestion ask(ChairMoment at) {
        return question.apply(at);
    }

    @Override
    public Said said() {
        return said;
    }
}
