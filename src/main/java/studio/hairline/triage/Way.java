package studio.hairline.triage;

/** How we try to reach somebody. */
public enum Way {
    EMAIL("E-mail"),
    TEXT("Text"),
    CALL("Call"),
    MESSAGE("Message");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return another one, so that not all attempts go the same way */
    Way other() {
        return switch (this) {
            case EMAIL, MESSAGE -> TEXT;
            case TEXT -> CALL;
            case CALL -> EMAIL;
        };
    }
}
