package studio.hairline.api;

import java.util.Set;
import java.util.function.Function;
import studio.hairline.dashboard.Defined;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Replies;
import studio.hairline.leads.Source;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionStatus;

/** The figures that no page of their own shows; each opens its rows in the lists. */
enum FurtherFigure implements Defined {
    NEW_PEOPLE(
            "New people",
            Meaning.count("people at their first inquiry", "received"),
            "Inquiries of the period that were the first of their person.",
            at -> Asking.count(at.leads(LeadMeasure.NEW_PEOPLE))),
    SPAM(
            "Spam left out",
            Meaning.count("inquiries marked as spam", "received"),
            "Counted here and in no other figure.",
            at -> Asking.count(at.leads(LeadMeasure.SPAM))),
    TEST_ENTRIES(
            "Test entries left out",
            Meaning.count("inquiries marked as tests", "received"),
            "Counted here and in no other figure.",
            at -> Asking.count(at.leads(LeadMeasure.TEST_ENTRIES))),
    DUPLICATES(
            "Merged duplicates left out",
            Meaning.count("inquiries marked as duplicates", "received"),
            "Counted here and in no other figure.",
            at -> Asking.count(at.leads(LeadMeasure.DUPLICATES))),
    NEVER_ANSWERED(
            "Not answered",
            Meaning.count("inquiries without an attempt", "received"),
            "Inquiries of the period that nobody has tried to answer, open or closed.",
            at -> Asking.count(at.leads(LeadMeasure.NEVER_ANSWERED))),
    BOOKED_WITHIN_14_DAYS(
            "Consultation booked within 14 days",
            Meaning.share("a consultation booked within 14 days", "inquiries at least 14 days old", "received"),
            "Of the inquiries of the period that are at least 14 days old, the share that had a consultation booked within 14 days of arriving.",
            at -> at.early(Replies.Sign.BOOKED_EARLY)),
    GOT_TO_ANSWER(
            "Got to an answer",
            Meaning.share("answered so far", "inquiries", "received"),
            "Of the inquiries received in the period, the share that was answered by now, or went further. A skipped step counts as passed.",
            at -> at.cohort(LeadMeasure.REACHED_ANSWER, LeadMeasure.INQUIRIES)),
    GOT_TO_BOOKING(
            "Got to a booked consultation",
            Meaning.share("consultation booked so far", "inquiries", "received"),
            "Of the inquiries received in the period, the share that had a consultation booked by now, or went further.",
            at -> at.cohort(LeadMeasure.REACHED_BOOKING, LeadMeasure.INQUIRIES)),
    GOT_TO_CONSULTATION(
            "Got to a consultation",
            Meaning.share("consultation attended so far", "inquiries", "received"),
            "Of the inquiries received in the period, the share that attended a consultation by now, or went further.",
            at -> at.cohort(LeadMeasure.REACHED_CONSULTATION, LeadMeasure.INQUIRIES)),
    GOT_TO_CONVERSION(
            "Got to conversion",
            Meaning.share("converted so far", "inquiries", "received"),
            "Of the inquiries received in the period, the share that converted by now. Young ones are among them: the conversion rate is the official figure.",
            at -> at.cohort(LeadMeasure.REACHED_CONVERSION, LeadMeasure.INQUIRIES)),
    GOT_TO_FIRST_SESSION(
            "Got to the first session",
            Meaning.share("first session done so far", "inquiries", "received"),
            "Of the inquiries received in the period, the share whose first session is done by now.",
            at -> at.cohort(LeadMeasure.REACHED_FIRST_SESSION, LeadMeasure.INQUIRIES)),
    SERIES_COMPLETION(
            "Series done",
            Meaning.share("series done so far", "inquiries that converted", "received"),
            "Of the inquiries received in the period that converted, the share whose agreed sessions are all done by now. Series still running count as not done.",
            at -> at.cohort(LeadMeasure.REACHED_SERIES_DONE, LeadMeasure.REACHED_CONVERSION)),
    LOSSES(
            "Losses",
            Meaning.count("leads lost for the first time", "lost"),
            "Leads given up, by the day of their first loss. Reopening does not erase it.",
            at -> Asking.count(at.leads(LeadMeasure.LOSSES))),
    SHOW_RATE(
            "Show rate",
            Meaning.share("came", "sessions on past days, less the cancelled", "scheduled start"),
            "Of the sessions that were to be on the days of the period before today, the share that took place. Cancelled ones are left out; one without a recorded outcome is no show.",
            at -> Asking.share(at.past().that(Set.of(SessionStatus.COMPLETED)), at.past())),
    NO_SHOW_RATE(
            "No-show rate",
            Meaning.share("did not come", "sessions on past days, less the cancelled", "scheduled start"),
            "Of the sessions that were to be on the days of the period before today, the share that was missed. Cancelled ones are left out.",
            at -> Asking.share(at.past().that(Set.of(SessionStatus.MISSED)), at.past())),
    OUTCOME_NOT_RECORDED(
            "Outcome not recorded",
            Meaning.share("no outcome recorded", "sessions on past days, less the cancelled", "scheduled start"),
            "Of the sessions that were to be on the days of the period before today, the share of which nobody wrote down what became of them. With shows and no-shows they are all.",
            at -> Asking.share(at.past().that(Set.of(SessionStatus.SCHEDULED)), at.past())),
    CANCELLED_SESSIONS(
            "Sessions cancelled",
            Meaning.count("sessions cancelled", "scheduled start"),
            "Sessions that were to be in the period and were cancelled.",
            at -> Asking.count(at.sessions(SessionMeasure.SESSIONS_CANCELLED))),
    FIRST_SESSIONS("First sessions", SessionMeasure.FIRST),
    SECOND_SESSIONS("Second sessions", SessionMeasure.SECOND),
    THIRD_SESSIONS("Third sessions", SessionMeasure.THIRD),
    LATER_SESSIONS("Fourth and later sessions", SessionMeasure.FOURTH_OR_LATER),
    SESSIONS_WITHOUT_NUMBER("Sessions without a number", SessionMeasure.UNNUMBERED),
    TOUCH_UPS("Touch-ups", SessionMeasure.TOUCH_UPS),
    HEALING_GAP_KEPT(
            "Healing gap kept",
            Meaning.share("gaps of 7–30 days", "sessions completed after another of their series", "later session"),
            "Of the sessions completed in the period that followed another of their series, the share 7 to 30 days after it.",
            at -> Asking.share(at.sessions(SessionMeasure.GAPS_KEPT), at.sessions(SessionMeasure.GAPS))),
    HEALING_GAP_TOO_SHORT(
            "Healing gap too short",
            Meaning.count("gaps under 7 days", "later session"),
            "Sessions completed in the period less than 7 days after the one before. The scalp needs longer to heal.",
            at -> Asking.count(at.sessions(SessionMeasure.GAPS_TOO_SHORT))),
    OPEN_WITHOUT_CATEGORY(
            "Open without category",
            Meaning.stock("open leads whose category is not recorded"),
            "Open leads to be given a category, whatever category is asked for.",
            at -> Asking.count(at.openWithout(Category.NOT_RECORDED))),
    OPEN_WITHOUT_SOURCE(
            "Open without source",
            Meaning.stock("open leads whose source is not recorded"),
            "Open leads of which nobody knows where the person heard of the studio, whatever source is asked for.",
            at -> Asking.count(at.openWithout(Source.NOT_RECORDED))),
    OPEN_WITHOUT_ASSIGNEE(
            "Open and nobody's",
            Meaning.stock("open leads given to nobody"),
            "Open leads that nobody in the team has, whatever person is asked for.",
            at -> Asking.count(at.stock(LeadMeasure.OPEN).assignedTo(LeadFilter.NOBODY))),
    PAST_WITHOUT_OUTCOME(
            "Past sessions without outcome",
            Meaning.stock("sessions whose start has passed"),
            "Sessions that should have taken place and of which nobody wrote down whether they did.",
            at -> Asking.count(at.sessions(SessionMeasure.OUTCOME_MISSING).in(null)));

    private final String label;
    private final Meaning meaning;
    private final String definition;
    private final Function<Moment, Asking> asking;

    FurtherFigure(String label, Meaning meaning, String definition, Function<Moment, Asking> asking) {
        this.label = label;
        this.meaning = meaning;
        this.definition = definition;
        this.asking = asking;
    }

    FurtherFigure(String label, SessionMeasure completed) {
        this(
                label,
                Meaning.count(label.toLowerCase(java.util.Locale.ROOT) + " completed", "completed"),
                completed.label() + " in the period, by the day they were completed.",
                at -> Asking.count(at.sessions(completed)));
    }

    Asking ask(Moment at) {
        return asking.apply(at);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
