package studio.hairline.triage;

import java.time.Instant;

/**
 * Words with which somebody asked to be left alone.
 *
 * @param id of the line of the conversation
 */
public record SaidStop(long id, long leadId, Instant at, String words) {}
