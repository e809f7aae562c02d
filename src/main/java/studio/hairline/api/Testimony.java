package studio.hairline.api;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.AnsweringFigure;
import studio.hairline.dashboard.ChairFigure;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Figure;
import studio.hairline.history.EventKind;
import studio.hairline.insight.ConversionFigure;

/**
 * What must have happened to a row for a figure to count it.
 *
 * @param column of the history, which says whose row it is
 * @param kinds any of them
 */
record Testimony(String column, Set<EventKind> kinds) {

    private static final Testimony RECEIVED = ofLead(EventKind.LEAD_RECEIVED);
    private static final Testimony CONVERTED = ofLead(EventKind.LEAD_CONVERTED);
    private static final Testimony LOST = ofLead(EventKind.LEAD_LOST);
    private static final Testimony ANSWERED = ofLead(EventKind.LEAD_ANSWERED, EventKind.CONTACT_ATTEMPTED);
    private static final Testimony WROTE = ofLead(EventKind.THEY_WROTE);
    private static final Testimony DONE = ofSession(EventKind.SESSION_COMPLETED, EventKind.SESSION_RECORDED);
    private static final Testimony MISSED = ofSession(EventKind.SESSION_MISSED, EventKind.SESSION_RECORDED);
    private static final Testimony CANCELLED =
            ofSession(EventKind.SESSION_CANCELLED, EventKind.SESSION_LEFT, EventKind.SESSION_RECORDED);
    private static final Testimony BOOKED =
            ofSession(EventKind.SESSION_SCHEDULED, EventKind.TOUCH_UP_SCHEDULED, EventKind.SESSION_RECORDED);

    /** Consultations and entries of the ledger are not in it: the history names their lead, not them. */
    private static final Map<Defined, Testimony> KNOWN = known();

    /** @return nothing where the history cannot say it of a single row */
    static @Nullable Testimony of(Defined figure) {
        return KNOWN.get(figure);
    }

    private static Map<Defined, Testimony> known() {
        Map<Defined, Testimony> known = new HashMap<>();
        all(known, RECEIVED, Figure.NEW_INQUIRIES, Figure.UNANSWERED_NOW, Figure.OPEN_NOW);
        all(known, RECEIVED, AnsweringFigure.values());
        all(known, RECEIVED, ConversionFigure.values());
        all(known, RECEIVED, FurtherFigure.values());
        all(known, CONVERTED, Figure.CONVERSIONS, Figure.CONVERSION_RATE, Figure.BOOKED);
        all(known, CONVERTED, PlanPrice.values());
        all(known, LOST, FurtherFigure.LOSSES, Figure.TRIED_SIX_TIMES);
        all(known, WROTE, Figure.TWO_WAY);
        all(known, ANSWERED, Figure.WITHIN_15_MINUTES, Figure.WITHIN_1_HOUR, Figure.WITHIN_24_HOURS);
        all(known, DONE, Figure.SESSIONS, Figure.EARNED);
        all(known, DONE, ChairFigure.values());
        all(known, MISSED, ChairFigure.NO_SHOW_RATE, ChairFigure.HOURS_LOST);
        all(known, CANCELLED, ChairFigure.CANCELLED_LATE_RATE, ChairFigure.CANCELLED_SESSIONS);
        all(known, BOOKED, ChairFigure.OUTCOME_NOT_RECORDED, ChairFigure.HOURS_BOOKED, ChairFigure.CHAIR_USE_BOOKED);
        all(known, BOOKED, FurtherFigure.PAST_WITHOUT_OUTCOME);
        known.remove(FurtherFigure.PAST_CONSULTATIONS_WITHOUT_OUTCOME);
        return Map.copyOf(known);
    }

    private static void all(Map<Defined, Testimony> known, Testimony testimony, Defined... figures) {
        List.of(figures).forEach(figure -> known.put(figure, testimony));
    }

    private static Testimony ofLead(EventKind... kinds) {
        return new Testimony("lead_id", EnumSet.copyOf(List.of(kinds)));
    }

    private static Testimony ofSession(EventKind... kinds) {
        return new Testimony("session_id", EnumSet.copyOf(List.of(kinds)));
    }
}
