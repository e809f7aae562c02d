package studio.hairline.triage;

import java.time.Instant;

/**
 * Something waits for us.
 *
 * @param since when the clock began: arrival, their answer, the end of the snooze, the consultation, the day of the next step
 */
record Waiting(long leadId, Reason reason, Instant since, Cell cell) {}
