package studio.hairline.intake;

import java.util.List;

/** What becomes of one line of a file. */
public sealed interface Row {

    int line();

    /** Why somebody should look at it; empty when nobody need. */
    default String why() {
        return switch (this) {
            case Accepted a -> String.join(" ", a.remarks());
            case Duplicate d -> d.same() == 0 ? "" : "The same as line " + d.same() + ".";
            case Rejected r -> r.reason();
        };
    }

    /**
     * It comes in; each remark says why it needs a look all the same.
     *
     * @param newPerson whether somebody new comes with it
     */
    record Accepted(int line, List<String> remarks, boolean newPerson) implements Row {}

    /**
     * It is here already.
     *
     * @param same the earlier line of this file that says the same; 0 when it came in before
     */
    record Duplicate(int line, int same) implements Row {}

    /** It cannot come in; the reason names the cell and says what to mend. */
    record Rejected(int line, String reason) implements Row {}
}
