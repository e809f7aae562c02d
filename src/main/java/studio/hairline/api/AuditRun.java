package studio.hairline.api;

import java.time.Instant;

/**
 * One time that the figures were held against their rows.
 *
 * @param seed asks the same questions again
 * @param asked how many questions: a filter and a role
 * @param compared how many figures
 */
public record AuditRun(long id, Instant beganAt, Instant endedAt, long seed, int asked, int compared, int differing) {}
