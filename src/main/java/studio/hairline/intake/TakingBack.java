package studio.hairline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.intake.ImportKeys.Brought;
import studio.hairline.leads.ImportedLeads.State;
import studio.hairline.people.ImportedPeople;

/** Takes rows and people of an import back, a few hundred at a time; what somebody worked on since stays. */
@Component
class TakingBack {

    private static final int CHUNK = 200;

    private final ImportKeys keys;
    private final Standing standing;
    private final ImportedPeople people;

    TakingBack(ImportKeys keys, Standing standing, ImportedPeople people) {
        this.keys = keys;
        this.standing = standing;
        this.people = people;
    }

    /** What one step did, and where the next begins; 0 when none is left. */
    record Step(int removed, List<Long> kept, long next) {}

    @Transactional
    public Step rows(ImportKind kind, long importId, long after) {
        List<Brought> brought = keys.page(importId, after, CHUNK);
        Map<Long, State> now =
                standing.of(kind, brought.stream().map(Brought::targetId).toList());
        List<Long> gone = new ArrayList<>();
        List<Long> kept = new ArrayList<>();
        for (Brought one : brought) {
            State state = now.get(one.targetId());
            (state == null || state.equals(one.state()) ? gone : kept).add(one.targetId());
        }
        undo(kind, importId, gone.stream().filter(now::containsKey).toList());
        keys.forget(importId, gone);
        return new Step(
                gone.size(),
                kept,
                brought.size() < CHUNK ? 0 : brought.getLast().targetId());
    }

    private void undo(ImportKind kind, long importId, List<Long> gone) {
        standing.undo(kind, gone, importId);
        if (kind == ImportKind.NO_SHOWS) {
            keys.followThereAndBack(standing.of(kind, gone));
        }
    }

    @Transactional
    public Step people(long importId, long after) {
        List<Long> untouched = people.untouched(importId, after, CHUNK);
        List<Long> gone = standing.leftWithNothing(untouched);
        people.withdraw(gone, importId);
        return new Step(gone.size(), List.of(), untouched.size() < CHUNK ? 0 : untouched.getLast());
    }
}
