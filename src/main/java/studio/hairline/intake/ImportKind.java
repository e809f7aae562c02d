package studio.hairline.intake;

import java.util.List;
import studio.hairline.intake.file.Column;

/** What the rows of a file are. */
public enum ImportKind {
    LEADS("Leads", "lead", "Inquiries from a CRM, a form or a list"),
    SESSIONS("Sessions", "session", "Bookings from another calendar"),
    NO_SHOWS("No-shows", "no-show", "Which bookings were missed");

    private final String label;
    private final String one;
    private final String what;

    ImportKind(String label, String one, String what) {
        this.label = label;
        this.one = one;
        this.what = what;
    }

    public String label() {
        return label;
    }

    public String one() {
        return one;
    }

    public String what() {
        return what;
    }

    /** What a file most likely holds, by the columns it has. */
    public static ImportKind guess(List<Column> columns) {
        boolean timed = Mapping.suggest(SESSIONS, columns).has(Field.TIME);
        boolean served = Mapping.suggest(SESSIONS, columns).has(Field.SERVICE);
        if (!served) {
            return LEADS;
        }
        return timed ? SESSIONS : NO_SHOWS;
    }

    public List<Field> fields() {
        return Field.of(this);
    }
}
