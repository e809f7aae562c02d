package studio.hairline.triage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.Way;

/** Something of ours about to go. */
record Outbound(Way way, Instant at, Clocks clocks, Grounds grounds) {

    /** @param theirs where they may be, at least one */
    record Clocks(ZoneId studio, List<ZoneId> theirs) {}

    /**
     * What it may go for without their having written.
     *
     * @param consent their last word on this way
     * @param expected whether they have a time with us, about which they hear from us
     */
    record Grounds(Optional<ContactConsent> consent, boolean expected) {

        boolean areRefused() {
            return consent.filter(said -> !said.given()).isPresent();
        }

        boolean areThere() {
            return consent.filter(ContactConsent::given).isPresent() || expected;
        }
    }

    /** Goes by the hours of the studio where nobody knows where they are. */
    static Clocks clocks(ZoneId studio, List<ZoneId> theirs) {
        return new Clocks(studio, theirs.isEmpty() ? List.of(studio) : theirs);
    }
}
