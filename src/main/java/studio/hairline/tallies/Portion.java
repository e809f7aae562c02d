package studio.hairline.tallies;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** @return one of each key, in no order */
    public static List<Portion> together(Stream<Portion> parts) {
        return List.copyOf(parts.collect(Collectors.toMap(Portion::key, part -> part, Portion::plus))
                .values());
    }

    public Portion plus(Portion other) {
        return new Portion(key, hits + other.hits, all + other.all, cents + other.cents, minutes + other.minutes);
    }
}
