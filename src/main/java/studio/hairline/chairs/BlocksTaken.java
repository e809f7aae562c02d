package studio.hairline.chairs;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Blocked time takes artists and chairs as a visit does. */
@Component
class BlocksTaken implements Occupying {

    private final BlockedTimes blocked;

    BlocksTaken(BlockedTimes blocked) {
        this.blocked = blocked;
    }

    @Override
    public List<Taken> between(Instant from, Instant until) {
        return blocked.between(from, until).stream()
                .map(one -> new Taken(
                        Taken.block(one.id()),
                        one.stay(),
                        "blocked time (" + one.block().reason() + ")"))
                .toList();
    }
}
