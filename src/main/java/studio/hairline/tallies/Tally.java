package studio.hairline.tallies;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is counted per day; cents where it says so, else a count. Each constant is a column of the table {@code tallies}, but for
 * the last ones, which are reckoned from columns.
 */
public enum Tally {
    INQUIRIES,
    NEW_PEOPLE,
    SPAM,
    TEST_ENTRIES,
    DUPLICATES,
    STILL_OPEN,
    UNANSWERED,
    ANSWERED_15M,
    ANSWERED_1H,
    ANSWERED_4H,
    ANSWERED_24H,
    ANSWERED_3D,
    ANSWERED_LATER,
    NEVER_ANSWERED,
    REACHED_ANSWER,
    REACHED_BOOKING,
    REACHED_CONSULTATION,
    REACHED_CONVERSION,
    REACHED_FIRST_SESSION,
    REACHED_SERIES_DONE,
    CONVERTED_IN_TIME,
    CONVERSIONS,
    BOOKED_CENTS,
    LOSSES,
    SESSIONS_BOOKED,
    SESSIONS_MISSED,
    SESSIONS_COMPLETED,
    SESSION_1,
    SESSION_2,
    SESSION_3,
    SESSION_4_UP,
    SESSION_UNNUMBERED,
    TOUCH_UPS,
    EARNED_CENTS,
    HOUR_00,
    HOUR_01,
    HOUR_02,
    HOUR_03,
    HOUR_04,
    HOUR_05,
    HOUR_06,
    HOUR_07,
    HOUR_08,
    HOUR_09,
    HOUR_10,
    HOUR_11,
    HOUR_12,
    HOUR_13,
    HOUR_14,
    HOUR_15,
    HOUR_16,
    HOUR_17,
    HOUR_18,
    HOUR_19,
    HOUR_20,
    HOUR_21,
    HOUR_22,
    HOUR_23,
    ANSWERED_IN_AN_HOUR("answered_15m + answered_1h"),
    STOPPED_AT_INQUIRY("inquiries - reached_answer"),
    STOPPED_AT_ANSWER("reached_answer - reached_booking"),
    STOPPED_AT_BOOKING("reached_booking - reached_consultation"),
    STOPPED_AT_CONSULTATION("reached_consultation - reached_conversion"),
    STOPPED_AT_CONVERSION("reached_conversion - reached_first_session"),
    STOPPED_AT_FIRST_SESSION("reached_first_session - reached_series_done");

    /** The columns; their constants come first. */
    static final int COUNT = HOUR_23.ordinal() + 1;

    private static final Tally[] ALL = values();

    private final @Nullable String reckoned;

    Tally() {
        this.reckoned = null;
    }

    Tally(String reckoned) {
        this.reckoned = reckoned;
    }

    /** @param hour of the studio's day, 0–23 */
    public static Tally arrivedAt(int hour) {
        return ALL[HOUR_00.ordinal() + hour];
    }

    /** @return whether rows add to it themselves */
    boolean isColumn() {
        return reckoned == null;
    }

    /** @return the column, or what is reckoned from columns */
    String sql() {
        return reckoned == null ? name().toLowerCase(Locale.ROOT) : reckoned;
    }
}
