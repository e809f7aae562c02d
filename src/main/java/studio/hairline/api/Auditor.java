package studio.hairline.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Role;
import studio.hairline.team.SignedIn;
import studio.hairline.ui.Url;

/** Answers one question three ways, all as of one instant and from one state of the database, so that only mistakes differ. */
@Component
class Auditor {

    private final Catalogue catalogue;
    private final RowWalk rows;
    private final EventWitness history;
    private final StudioTime time;

    Auditor(Catalogue catalogue, RowWalk rows, EventWitness history, StudioTime time) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.history = history;
        this.time = time;
    }

    /** What came of a question. */
    record Found(int compared, List<Difference> differences) {}

    /** Asks as somebody of a role, nobody in particular. */
    record Somebody(Role role) implements SignedIn {

        @Override
        public long id() {
            return 0;
        }

        @Override
        public String displayName() {
            return "audit";
        }
    }

    /** All three ways read one state. */
    @OneState
    public Found compare(DashboardFilter filter, Role role) {
        Instant now = time.now();
        AtomicReference<Found> found = new AtomicReference<>();
        time.during(now, () -> found.set(compare(catalogue.measure(filter), role)));
        return found.get();
    }

    private Found compare(List<Measured> figures, Role role) {
        List<Difference> differences = new ArrayList<>();
        List<Measured> opened =
                figures.stream().filter(Measured::opensWhatItCounts).toList();
        for (Measured one : opened) {
            Difference difference = difference(one, role);
            if (difference != null) {
                differences.add(difference);
            }
        }
        return new Found(opened.size(), differences);
    }

    private @Nullable Difference difference(Measured one, Role role) {
        RowWalk.Met met = rows.walk(one.rows());
        long inRows = one.of(met);
        Long inHistory = history.of(one.figure(), met.ids());
        boolean told = inHistory == null || inHistory == met.ids().size();
        if (one.opens() == inRows && told) {
            return null;
        }
        String question = new Url(one.rows().query()).toPath(one.rows().page());
        return new Difference(one.figure().code(), role.name(), question, one.opens(), inRows, inHistory);
    }
}
