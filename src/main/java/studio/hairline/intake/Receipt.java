package studio.hairline.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param lines how many it has
 * @param header its columns' names
 * @param by who sent it
 * @param stoppedBy why it ended early, if it did
 * @param takenBackAt when it was taken back, if it was
 */
public record Receipt(
        long id,
        ImportKind kind,
        String fileName,
        Instant at,
        @Nullable Long by,
        State state,
        int lines,
        Counts counts,
        List<String> header,
        @Nullable String stoppedBy,
        @Nullable Instant takenBackAt) {

    /** How an import stands. */
    public enum State {
        RUNNING("Running"),
        DONE("Done"),
        INTERRUPTED("Interrupted"),
        TAKEN_BACK("Taken back");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @return from 0 to 1 */
    public double progress() {
        return lines == 0 ? 1 : Math.min(1, (double) counts.lines() / lines);
    }
}
