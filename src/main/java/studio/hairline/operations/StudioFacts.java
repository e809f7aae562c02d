package studio.hairline.operations;

import java.time.ZoneId;
import java.util.Currency;

/**
 * What the studio says of itself.
 *
 * @param firstResponseMinutes the target: an inquiry is answered within that many minutes
 */
public record StudioFacts(String name, ZoneId zone, Currency currency, int firstResponseMinutes) {}
