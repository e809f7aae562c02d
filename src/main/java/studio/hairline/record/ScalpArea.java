package studio.hairline.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the scalp, left and right as the person has it. */
public enum ScalpArea {
    HAIRLINE("Hairline"),
    LEFT_TEMPLE("Left temple"),
    RIGHT_TEMPLE("Right temple"),
    FRONT("Front of the top"),
    MIDDLE("Middle of the top"),
    CROWN("Crown"),
    LEFT_SIDE("Left side"),
    RIGHT_SIDE("Right side"),
    BACK("Back"),
    NAPE("Nape");

    private final String label;

    ScalpArea(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<ScalpArea> of(String code) {
        return Arrays.stream(values()).filter(area -> area.name().equals(code)).findFirst();
    }

    /** @return "Crown, Nape" */
    static String words(Set<ScalpArea> areas) {
        return areas.stream().sorted().map(ScalpArea::label).collect(Collectors.joining(", "));
    }

    /** @return what is kept for some of them */
    static String codes(Set<ScalpArea> areas) {
        return areas.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** @return those a text of codes names; what nobody knows is left out */
    static Set<ScalpArea> all(String codes) {
        return Stream.of(codes.split(","))
                .flatMap(code -> of(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ScalpArea.class)));
    }
}
