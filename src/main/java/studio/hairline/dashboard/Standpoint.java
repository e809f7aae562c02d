package studio.hairline.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.RecentResponses;
import studio.hairline.tallies.TallyBookThen;

/**
 * From when the studio is looked at: now, or the end of a day.
 *
 * @param asOf now, or the first instant after the day
 * @param book the tallies at that instant
 * @param target the minutes within which somebody is to be answered, as set at that instant
 * @param came whether it is known of everybody how they came, so that promises can be judged
 * @param held in cents, where the tallies do not say it
 */
record Standpoint(
        LocalDate today,
        Instant asOf,
        TallyBookThen book,
        RecentResponses recent,
        int target,
        boolean came,
        @Nullable Long held) {}
