package studio.hairline.tallies;

/**
 * One part of rows that are told apart by something.
 *
 * @param key as the database calls it; empty for those without one
 * @param hits rows that count
 * @param all rows they are a share of; the same as the hits where nothing is shared
 * @param cents what the hits are worth
 * @param minutes how long the hits are together
 */
public record Portion(String key, long hits, long all, long cents, long minutes) {

    /** Of what takes no time. */
    public Portion(String key, long hits, long all, long cents) {
        this(key, hits, all, cents, 0);
    }

    public Portion plus(Portion other) {
        return new Portion(key, hits + other.hits, all + other.all, cents + other.cents, minutes + other.minutes);
    }
}
