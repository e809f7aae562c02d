package studio.hairline.history;

/**
 * Entries of the history that are of no session, which most are, or of no lead. Each of these columns has an index: until
 * PostgreSQL has counted the table for the first time it takes those of none for a few, goes to them by that index and reads them
 * all, once for each row that is joined to them. Of an expression it has no index.
 */
public final class OfNone {

    private OfNone() {}

    /** @param column of the session or the lead, as the statement names it */
    public static String of(String column) {
        return "coalesce(" + column + ", 0) = 0";
    }
}
