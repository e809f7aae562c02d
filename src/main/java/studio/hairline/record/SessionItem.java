package studio.hairline.record;

/** Something the state asks of the record of a session, in the order in which it is wanted. */
public enum SessionItem {
    IDENTIFICATION("age of at least 18 and photo identification", Due.BEFORE),
    RISKS("risks acknowledged", Due.BEFORE),
    CONSENT("consent signed", Due.BEFORE),
    CLIENT("whose session it is", Due.BEFORE),
    ARTIST("artist", Due.AFTER),
    ZONES("zones", Due.AFTER),
    NEEDLES("needles", Due.AFTER),
    PIGMENT("pigment with colour, maker and lot", Due.AFTER),
    DURATION("real duration", Due.AFTER),
    AFTERCARE("aftercare handed over", Due.AFTER),
    AFTERCARE_SIGNED("aftercare acknowledged", Due.AFTER),
    REPORT("report of an adverse event to the state", Due.ALWAYS);

    private final String label;
    private final Due due;

    SessionItem(String label, Due due) {
        this.label = label;
        this.due = due;
    }

    /** From when on it is missing. */
    enum Due {
        BEFORE,
        AFTER,
        ALWAYS
    }

    public String label() {
        return label;
    }

    boolean isNeededToStart() {
        return due == Due.BEFORE;
    }

    boolean isForFinished() {
        return due == Due.AFTER;
    }
}
