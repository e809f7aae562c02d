package studio.hairline.tallies;

import java.util.function.Consumer;

/** A feature whose rows are counted; asked for all of them when the tallies are made anew. */
public interface TallySource {

    void countAll(Consumer<Counted> counted);
}
