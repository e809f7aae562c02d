package studio.hairline.operations;

import java.time.ZoneId;
import java.util.Currency;

/**
 * What the studio says of itself.
 *
 * @param firstResponseMinutes the target: an inquiry is answered within that many minutes
 */
public record StudioFacts(String name, ZoneId zone, Currency currency, int firstResponseMinutes) {

    /** How the settings' history calls them. */
    public static final String SETTING = "Studio";

    private static final String WITHIN = ", first response within ";
    private static final String MINUTES = " min";

    /** @throws IllegalArgumentException with a sentence when the name or the target makes no sense */
    public StudioFacts {
        name = name.strip();
        if (name.isEmpty() || name.length() > 120) {
            throw new IllegalArgumentException("Give the studio a name of at most 120 letters.");
        }
        if (firstResponseMinutes < 1 || firstResponseMinutes > 10_080) {
            throw new IllegalArgumentException("The first-response target lies between a minute and a week.");
        }
    }

    /** @return "Lone Star, America/Chicago, USD, first response within 60 min" */
    String words() {
        return name + ", " + zone + ", " + currency.getCurrencyCode() + WITHIN + firstResponseMinutes + MINUTES;
    }

    /**
     * @param words as the settings' history keeps them
     * @return the target they tell of
     */
    public static int minutesTold(String words) {
        String told = words.substring(words.lastIndexOf(WITHIN) + WITHIN.length(), words.length() - MINUTES.length());
        return Integer.parseInt(told);
    }

    /** @throws IllegalArgumentException with a sentence when the target makes no sense */
    public StudioFacts answeredWithin(int minutes) {
        return new StudioFacts(name, zone, currency, minutes);
    }
}
