package studio.hairline.record;

/** The hairline that is wished for. */
public enum HairlineShape {
    SOFT("Soft and irregular"),
    ROUNDED("Rounded"),
    DEFINED("Defined edge"),
    SQUARED("Squared at the temples"),
    RECEDED("Slightly receded"),
    UNCHANGED("As it is");

    private final String label;

    HairlineShape(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
