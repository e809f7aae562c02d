package studio.hairline.treatments;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the records of sessions miss: answered by whoever keeps them. */
public interface Lacking {

    /** @return by session, those that miss something, in the order in which it is wanted: "consent", "needles" */
    Map<Long, List<String>> of(Collection<Long> sessions);
}
