package studio.hairline.tallies;

/** So many rows of an ordered list share this key: a day, a category, a price. */
public record Shelf<K>(K key, long count) {}
