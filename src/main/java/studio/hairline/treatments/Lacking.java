package studio.hairline.treatments;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the records of sessions miss: answered by whoever keeps them. */
public interface Lacking {

    /** @return by session, those that miss something, in the order in which it is wanted: "consent", "needles" */
    Map<Long, List<String>> of(Collection<Long> sessions);

    /**
     * For a statement that reads sessions anyway, of a row of {@code sessions} and its person {@code p}. It is asked row by row, by
     * keys: joined, or hashed, whole tables would be read for a page.
     *
     * @return in SQL, a number that {@link #briefly} reads
     */
    String bits();

    /** @return what is missed, in the order in which it is wanted */
    List<String> briefly(int bits);
}
