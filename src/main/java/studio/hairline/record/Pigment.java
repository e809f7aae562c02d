package studio.hairline.record;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pigment that is to be used, as its bottle names it; texts may be empty. */
public record Pigment(String maker, String colour, String lot) {

    public static final Pigment NONE = new Pigment("", "", "");

    public Pigment {
        maker = Sheet.fitting("The maker", maker, 120);
        colour = Sheet.fitting("The colour", colour, 120);
        lot = Sheet.fitting("The lot", lot, 120);
    }

    /** @return whether all of it is known, as the state asks */
    boolean isWhole() {
        return !maker.isEmpty() && !colour.isEmpty() && !lot.isEmpty();
    }

    /** @return "Maker, Colour, lot 12" */
    public String words() {
        return Stream.of(maker, colour, lot.isEmpty() ? "" : "lot " + lot)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
