package studio.hairline.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import studio.hairline.dashboard.AnsweringFigure;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Figure;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.Promise;
import studio.hairline.leads.Replies;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.treatments.SessionMeasure;

/** What the figures of the pages are made of, as of an instant; nothing for times, which are no count of rows. */
record MadeOfLeads(DashboardFilter filter, Instant asOf, LocalDate today) {

    Optional<Made> of(Figure figure) {
        return switch (figure) {
            case NEW_INQUIRIES -> made(filter.leads(LeadMeasure.INQUIRIES));
            case UNANSWERED_NOW -> made(filter.leads(LeadMeasure.UNANSWERED, null));
            case OPEN_NOW -> made(filter.leads(LeadMeasure.OPEN, null));
            case CONVERSIONS, BOOKED -> made(filter.leads(LeadMeasure.CONVERSIONS));
            case CONVERSION_RATE ->
                Optional.of(Made.of(
                        filter.leads(LeadMeasure.CONVERTED_IN_TIME, filter.ripe(today)),
                        filter.leads(LeadMeasure.INQUIRIES, filter.ripe(today))));
            case SESSIONS -> Optional.of(Made.of(filter.sessions(SessionMeasure.SESSIONS_COMPLETED)));
            case EARNED -> Optional.of(Made.of(filter.sessions(SessionMeasure.EARNED)));
            case WITHIN_15_MINUTES -> of(AnsweringFigure.WITHIN_15_MINUTES);
            case WITHIN_1_HOUR -> of(AnsweringFigure.WITHIN_1_HOUR);
            case WITHIN_24_HOURS -> of(AnsweringFigure.WITHIN_24_HOURS);
            case TWO_WAY -> of(AnsweringFigure.TWO_WAY);
            case TRIED_SIX_TIMES -> Optional.of(triedOften());
            case COLLECTED -> Optional.of(Made.of(filter.money(MoneyMeasure.COLLECTED)));
            case HELD -> Optional.of(Made.of(filter.money(MoneyMeasure.HELD)));
        };
    }

    Optional<Made> of(AnsweringFigure figure) {
        return switch (figure) {
            case WITHIN_15_MINUTES -> Optional.of(within(Promise.MINUTES_15));
            case WITHIN_1_HOUR -> Optional.of(within(Promise.HOUR));
            case WITHIN_24_HOURS -> Optional.of(within(Promise.DAY));
            case TWO_WAY -> Optional.of(wroteBack());
            case AT_ONCE -> made(filter.leads(LeadMeasure.INQUIRIES).answered(Replies.of(Replies.Came.AT_ONCE)));
            case UNANSWERED_NOW -> made(filter.leads(LeadMeasure.UNANSWERED, null));
            case MEDIAN, NINE_OF_TEN, OPEN_MEDIAN, OPEN_NINE_OF_TEN -> Optional.empty();
        };
    }

    private Made triedOften() {
        LeadFilter lost = filter.leads(LeadMeasure.LOSSES);
        return Made.of(lost.answered(lost.replies().after(Replies.MANY)), lost);
    }

    private Made within(Promise promise) {
        LeadFilter old = waiting().receivedBefore(promise.judgedBefore(asOf));
        return Made.of(old.answered(old.replies().within(promise.minutes())), old);
    }

    private Made wroteBack() {
        LeadFilter old = waiting().receivedBefore(Moment.twoWaysBefore(asOf));
        return Made.of(old.answered(old.replies().with(Replies.Sign.WROTE_BACK)), old);
    }

    private LeadFilter waiting() {
        return filter.leads(LeadMeasure.INQUIRIES).answered(Replies.WAITING);
    }

    private static Optional<Made> made(LeadFilter leads) {
        return Optional.of(Made.of(leads));
    }
}
