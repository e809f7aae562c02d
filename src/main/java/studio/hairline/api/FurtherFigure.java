package studio.hairline.api;

import java.util.function.Function;
import studio.hairline.dashboard.Defined;
import studio.hairline.leads.Category;
import studio.hairline.leads.Course;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Replies;
import studio.hairline.leads.Source;
import studio.hairline.treatments.SessionMeasure;

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
    OPEN_WITHOUT_NEXT_STEP(
            "Open without next step",
            Meaning.stock("open leads with nothing to happen next"),
            "Open leads without a next step and without a consultation booked: they come back to nobody's mind.",
            at -> Asking.count(at.stock(LeadMeasure.OPEN).gone(Course.STEPLESS))),
    PAST_CONSULTATIONS_WITHOUT_OUTCOME(
            "Past consultations without outcome",
            Meaning.stock("consultations whose start has passed"),
            "Consultations that should have taken place and of which nobody wrote down what became of them.",
            at -> Asking.count(at.consultationsToTell())),
    PAST_WITHOUT_OUTCOME(
            "Past sessions without outcome",
            Meaning.stock("sessions whose start has passed"),
            "Sessions that should have taken place and of which nobody wrote down whether they did.",
            at -> Asking.count(at.sessions(SessionMeasure.OUTCOME_MISSING).in(null)));

    private final Said said;
    private final Function<Moment, Asking> asking;

    FurtherFigure(String label, Meaning meaning, String definition, Function<Moment, Asking> asking) {
        this.said = new Said(label, meaning, definition);
        this.asking = asking;
    }

    Asking ask(Moment at) {
        return asking.apply(at);
    }

    @Override
    public Said said() {
        return said;
    }
}
