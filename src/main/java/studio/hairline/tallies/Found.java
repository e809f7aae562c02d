package studio.hairline.tallies;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was found out about an open list, looked up once for as long as somebody looks at it. */
public final class Found {

    private final Map<Object, Object> things = new HashMap<>();

    /** @param what tells the thing from the others that are found out about the same list */
    @SuppressWarnings("unchecked")
    public <T> T once(Object what, Supplier<T> find) {
        Object known = things.get(what);
        if (known != null) {
            return (T) known;
        }
        T found = find.get();
        things.put(what, found);
        return found;
    }
}
