package studio.hairline.treatments;

/** The session as somebody saw it: a verb on an older version than the stored one is refused and says what changed. */
public record SessionRef(long id, int version) {

    private static final int ANY = -1;

    /** Whatever its version, for changes that do not depend on what was seen. */
    public static SessionRef latest(long id) {
        return new SessionRef(id, ANY);
    }

    boolean isCurrent(int stored) {
        return version == ANY || version == stored;
    }
}
