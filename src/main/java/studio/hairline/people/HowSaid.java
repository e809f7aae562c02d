package studio.hairline.people;

/** How somebody told the studio whether they may be contacted. */
public enum HowSaid {
    PHONE("On the phone"),
    IN_PERSON("In person"),
    MESSAGE("In a message of theirs"),
    PAPER("On paper, signed"),
    FORM("On a form of another website");

    private final String label;

    HowSaid(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
