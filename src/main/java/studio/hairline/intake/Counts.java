package studio.hairline.intake;

import java.util.Collection;

/**
 * How the lines of a file came out.
 *
 * @param remarks accepted, and worth a look all the same
 * @param people added with them
 */
public record Counts(int accepted, int alreadyHere, int rejected, int remarks, int people) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(Collection<Row> rows) {
        return rows.stream().map(Counts::one).reduce(NONE, Counts::plus);
    }

    private static Counts one(Row row) {
        return switch (row) {
            case Row.Accepted a -> new Counts(1, 0, 0, a.remarks().isEmpty() ? 0 : 1, a.newPerson() ? 1 : 0);
            case Row.Duplicate d -> new Counts(0, 1, 0, 0, 0);
            case Row.Rejected r -> new Counts(0, 0, 1, 0, 0);
        };
    }

    public Counts plus(Counts more) {
        return new Counts(
                accepted + more.accepted,
                alreadyHere + more.alreadyHere,
                rejected + more.rejected,
                remarks + more.remarks,
                people + more.people);
    }

    public int lines() {
        return accepted + alreadyHere + rejected;
    }
}
