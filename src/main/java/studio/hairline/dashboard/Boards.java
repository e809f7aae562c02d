package studio.hairline.dashboard;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;
import studio.hairline.ui.ListMemory;

/** Keeps for each user how their dashboard is arranged. */
@Service
@ForStaff
public class Boards {

    private static final String NAME = "dashboard.arrangement";

    private final ListMemory memory;

    Boards(ListMemory memory) {
        this.memory = memory;
    }

    /** @return the usual one for whoever never arranged theirs */
    @Transactional(readOnly = true)
    public Arrangement mine() {
        return memory.recall(NAME).map(Arrangement::read).orElse(Arrangement.USUAL);
    }

    @Transactional
    public void keep(Arrangement arrangement) {
        memory.remember(NAME, arrangement.write());
    }

    /** Puts a guest's thing at the end. */
    @Transactional
    public void put(String code) {
        keep(mine().with(code));
    }

    /** Takes guests' things off. */
    @Transactional
    public void take(Set<String> codes) {
        keep(mine().without(codes));
    }
}
