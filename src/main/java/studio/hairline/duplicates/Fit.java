package studio.hairline.duplicates;

/** How two words of a name go together. */
enum Fit {
    SAME(4, 5),
    SHORT_FORM(3, 3),
    SLIP(3, 4),
    INITIAL(1, 1),
    MISSING(0, 0),
    OTHER(-5, -3);

    private final double given;
    private final double family;

    Fit(double given, double family) {
        this.given = given;
        this.family = family;
    }

    /** @return what it is worth of a first name, in bits */
    double given() {
        return given;
    }

    /** @return what it is worth of the other names, in bits */
    double family() {
        return family;
    }

    /** @return whether it can be one name */
    boolean agrees() {
        return this == SAME || this == SHORT_FORM || this == SLIP;
    }
}
