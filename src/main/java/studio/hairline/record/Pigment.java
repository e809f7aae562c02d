package studio.hairline.record;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pigment that is to be used, as its bottle names it; texts may be empty. */
public record Pigment(String maker, String colour, String lot) {

    /** The most characters of each. */
    public static final int LONGEST = 120;

    public static final Pigment NONE = new Pigment("", "", "");

    public Pigment {
        maker = Typed.fitting("The maker", maker, LONGEST);
        colour = Typed.fitting("The colour", colour, LONGEST);
        lot = Typed.fitting("The lot", lot, LONGEST);
    }

    /** @return "Maker, Colour, lot 12" */
    public String words() {
        return Stream.of(maker, colour, lot.isEmpty() ? "" : "lot " + lot)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
