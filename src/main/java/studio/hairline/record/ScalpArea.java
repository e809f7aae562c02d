package studio.hairline.record;

import java.util.Arrays;
import java.util.Optional;

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
}
