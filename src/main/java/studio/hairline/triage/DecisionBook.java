package studio.hairline.triage;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import studio.hairline.leads.LeadRef;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/**
 * The one way something is decided in the inbox: the lead first, then its claim, then what the inbox keeps of it, always in this
 * order and by id, so that nobody waits for each other both ways; and it is written down how to take it back.
 */
@Component
class DecisionBook {

    private final InboxRows inbox;
    private final ClaimRows claims;
    private final DecisionRows rows;
    private final Now now;

    DecisionBook(InboxRows inbox, ClaimRows claims, DecisionRows rows, Now now) {
        this.inbox = inbox;
        this.claims = claims;
        this.rows = rows;
        this.now = now;
    }

    /** Who decides, when, and who is told. */
    @Component
    record Now(CurrentUser user, StudioTime time, Bell bell) {

        long me() {
            return Objects.requireNonNull(user.id());
        }
    }

    Decided take(String words, Decision one) {
        return take(words, List.of(one));
    }

    /** @throws Taken when somebody else is at work on one of them */
    Decided take(String words, List<Decision> some) {
        long id = rows.open(words, now.me(), now.time().now().atOffset(ZoneOffset.UTC));
        some.stream().sorted(Comparator.comparingLong(one -> one.ref().id())).forEach(one -> take(id, one));
        now.bell().ring();
        return new Decided(id, words);
    }

    private void take(long id, Decision one) {
        long leadId = one.ref().id();
        LeadRef after = one.verb().apply(one.ref());
        claims.hold(leadId, now.me());
        InboxState before = inbox.of(leadId);
        inbox.set(leadId, before, one.inbox().apply(before));
        if (one.done()) {
            claims.release(leadId, now.me());
        }
        rows.add(
                id,
                new DecisionRows.Piece(
                        one.ref(), after.version(), before, one.line().get()));
    }
}
