package studio.hairline.people;

import org.jspecify.annotations.Nullable;

/**
 * What somebody told the studio of one way of contact.
 *
 * @param how null when nobody said yet how it was told, which is refused
 * @param words may be empty
 */
public record Statement(Way way, boolean given, @Nullable HowSaid how, String words) {}
