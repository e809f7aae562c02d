package studio.hairline.triage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.Way;

/**
 * Something of ours about to go.
 *
 * @param consent their last word on this way
 */
record Outbound(Way way, Instant at, Clocks clocks, Optional<ContactConsent> consent) {

    /** @param theirs where they may be, at least one */
    record Clocks(ZoneId studio, List<ZoneId> theirs) {}

    /** Goes by the hours of the studio where nobody knows where they are. */
    static Clocks clocks(ZoneId studio, List<ZoneId> theirs) {
        return new Clocks(studio, theirs.isEmpty() ? List.of(studio) : theirs);
    }
}
