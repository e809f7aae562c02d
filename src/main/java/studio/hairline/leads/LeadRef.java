package studio.hairline.leads;

/** The lead as somebody saw it: a verb on an older version than the stored one is refused and says what changed. */
public record LeadRef(long id, int version) {

    private static final int ANY = -1;

    /** Whatever its version, for changes that do not depend on what was seen. */
    public static LeadRef latest(long id) {
        return new LeadRef(id, ANY);
    }

    boolean isCurrent(int stored) {
        return version == ANY || version == stored;
    }
}
