package studio.hairline.intake;

import java.util.List;
import studio.hairline.intake.file.Line;

/** A line that needs a look: it could not come in, or came in with a remark. */
public record BadRow(int line, Outcome outcome, String reason, List<String> cells) {

    /** What became of it. */
    public enum Outcome {
        ACCEPTED("Came in"),
        DUPLICATE("Doubled"),
        REJECTED("Left out"),
        KEPT("Kept");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static BadRow of(Row row, Line line) {
        Outcome outcome = switch (row) {
            case Row.Accepted a -> Outcome.ACCEPTED;
            case Row.Duplicate d -> Outcome.DUPLICATE;
            case Row.Rejected r -> Outcome.REJECTED;
        };
        return new BadRow(row.line(), outcome, row.why(), line.cells());
    }
}
