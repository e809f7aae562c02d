package studio.hairline.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does something to many rows at once, says what came of it, and offers the way back. */
public final class BulkActs {

    private static final int NAMED = 5;

    private final String one;
    private final Runnable changed;
    private final Undo undo;

    /**
     * What came of it.
     *
     * @param id names the act, to take it back by
     * @param leftAlone ids of those it did not change
     */
    public record Done(long id, int changed, List<Long> leftAlone) {}

    /** Takes an act back by its id. */
    @FunctionalInterface
    public interface Undo extends com.vaadin.flow.function.SerializableFunction<Long, Done> {}

    /**
     * @param one what a row is, such as "lead"
     * @param changed called when rows are not what they were
     */
    public BulkActs(String one, Runnable changed, Undo undo) {
        this.one = one;
        this.changed = changed;
        this.undo = undo;
    }

    /**
     * @param words such as "assigned to Mia"
     * @throws RuntimeException what the act refuses with, for the caller to say
     */
    public void run(Supplier<Done> act, String words) {
        Done done = act.get();
        changed.run();
        Say.done(number(done.changed()) + " " + words + "." + rest(done), "Undo", () -> takeBack(done));
    }

    private void takeBack(Done done) {
        Done undone = undo.apply(done.id());
        changed.run();
        Say.done(number(undone.changed()) + " put back." + rest(undone));
    }

    private String rest(Done done) {
        int more = done.leftAlone().size() - NAMED;
        String those = Stream.concat(
                        done.leftAlone().stream().limit(NAMED).map(id -> one + " " + id),
                        more > 0 ? Stream.of("and " + more + " more") : Stream.of())
                .collect(Collectors.joining(", "));
        return those.isEmpty() ? "" : " Left alone, because somebody else changed them meanwhile: " + those + ".";
    }

    private String number(int rows) {
        return Formats.count(rows) + " " + one + (rows == 1 ? "" : "s");
    }
}
