package studio.hairline.dashboard;

import java.time.Instant;

/**
 * Who has waited longer for an answer than the studio wants.
 *
 * @param due an inquiry received earlier than this is late
 * @param minutes the studio's target
 */
record Late(Instant due, int minutes, long count) {}
