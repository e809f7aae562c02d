package studio.hairline.tallies;

import java.util.Locale;

/** What is counted per day: each constant is a column of the table {@code tallies}; cents where it says so, else a count. */
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
    LOST_TRIED,
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
    WAITED,
    KEPT_15M,
    KEPT_1H,
    KEPT_24H,
    CAME_BACK,
    COLLECTED_CENTS,
    HELD_CENTS,
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
    HOUR_23;

    static final int COUNT = values().length;

    private static final Tally[] ALL = values();

    /** @param hour of the studio's day, 0–23 */
    public static Tally arrivedAt(int hour) {
        return ALL[HOUR_00.ordinal() + hour];
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
