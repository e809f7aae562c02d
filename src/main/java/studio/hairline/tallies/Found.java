package studio.hairline.tallies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** Keeps something for the next who asks for it, and for nobody after: rows are as new as their number then, and no older. */
    public void lay(Object what, Object thing) {
        things.put(what, thing);
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<T> take(Object what) {
        return Optional.ofNullable((T) things.remove(what));
    }
}
