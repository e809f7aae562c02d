package studio.hairline.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studio.hairline.tallies.Shelf;

/**
 * An open list of sessions, by the day it goes by: its filter, its direction, and what was found out about where its pages
 * lie, for as long as somebody looks at it. Belongs to one view.
 */
public final class SessionPages {

    private final SessionFilter filter;
    private final boolean latestFirst;
    private @Nullable SessionSpecification specification;
    private @Nullable List<Shelf<LocalDate>> days;

    public SessionPages(SessionFilter filter, boolean latestFirst) {
        this.filter = filter;
        this.latestFirst = latestFirst;
    }

    public SessionFilter filter() {
        return filter;
    }

    boolean latestFirst() {
        return latestFirst;
    }

    /** Read once, so that all pages of the list are of the same people and as of the same instant. */
    SessionSpecification specification(Instant now, Supplier<List<Long>> people) {
        SessionSpecification found = specification;
        if (found == null) {
            found = new SessionSpecification(filter, filter.text().isEmpty() ? List.of() : people.get(), now);
            specification = found;
        }
        return found;
    }

    List<Shelf<LocalDate>> days(Supplier<List<Shelf<LocalDate>>> find) {
        List<Shelf<LocalDate>> found = days;
        if (found == null) {
            found = find.get();
            days = found;
        }
        return found;
    }
}
