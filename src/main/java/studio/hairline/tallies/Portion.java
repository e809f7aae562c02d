package studio.hairline.tallies;

/**
 * One part of rows that are told apart by something.
 *
 * @param key as the database calls it; empty for those without one
 * @param hits rows that count
 * @param all rows they are a share of; the same as the hits where nothing is shared
 * @param cents what the hits are worth
 */
public record Portion(String key, long hits, long all, long cents) {}
