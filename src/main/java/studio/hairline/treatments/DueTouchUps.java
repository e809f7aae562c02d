package studio.hairline.treatments;

import java.util.Arrays;
import java.util.stream.Collectors;
import studio.hairline.leads.Category;

/**
 * When the result of a session is due to be refreshed, and whether that was booked in time, in the words of the database: it
 * follows from the sessions and from the months set for each category, so that it is never out of step with either.
 */
final class DueTouchUps {

    private static final String SCARS = Arrays.stream(Category.values())
            .filter(Category::isScar)
            .map(category -> "'" + category.name() + "'")
            .collect(Collectors.joining(", "));

    /** The studio day on which the result of a row of {@code sessions} is due. */
    static final String DAY = "cast(sessions.completed_day + interval '1' month * coalesce((select r.months from"
            + " recall_months r where r.category = sessions.category), case when sessions.category in (" + SCARS
            + ") then " + RecallMonths.SCAR + " else " + RecallMonths.USUAL + " end) as date)";

    private static final String LATER = "exists (select 1 from sessions n where n.person_id = sessions.person_id"
            + " and n.lead_id = sessions.lead_id and n.status = 'COMPLETED'"
            + " and (n.completed_day > sessions.completed_day"
            + " or (n.completed_day = sessions.completed_day and n.id > sessions.id))"
            + " and n.completed_day < " + DAY + ")";

    /** The last session of a finished series, or a touch-up after it, with nothing done since until it is due. */
    static final String DUE =
            "status = 'COMPLETED' and sessions.completed_day >= (select l.series_done_day from leads l"
                    + " where l.id = sessions.lead_id) and not " + LATER;

    /** A touch-up of the same work, not called off, that was booked by the end of the window; by its own day where the booking is not known. */
    static final String RECAPTURED = DUE
            + " and exists (select 1 from sessions b where b.person_id = sessions.person_id"
            + " and (b.lead_id = sessions.lead_id or b.lead_id is null) and b.kind = 'TOUCH_UP'"
            + " and b.status not in " + SessionStatus.OFF + " and b.starts_at > sessions.starts_at"
            + " and b.id <> sessions.id and coalesce(b.booked_day, b.start_day) <= " + DAY + " + "
            + TouchUp.WINDOW_DAYS + ")";

    private DueTouchUps() {}
}
