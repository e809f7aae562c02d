package studio.hairline.money;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Reversals;
import studio.hairline.team.ForOwner;

/** What the owner does with a lead's money beside taking it, and how it stands. Nothing is changed: what was wrong is taken back. */
@Service
@ForOwner
public class Ledger {

    private final MoneyRows rows;
    private final MoneyBook book;
    private final MoneyStory story;
    private final Reversals reversals;

    Ledger(MoneyRows rows, MoneyBook book, MoneyStory story, Reversals reversals) {
        this.rows = rows;
        this.book = book;
        this.story = story;
        this.reversals = reversals;
    }

    @Transactional(readOnly = true)
    public Balance balance(long leadId) {
        return rows.balance(leadId);
    }

    /** @return what was written, the latest first */
    @Transactional(readOnly = true)
    public List<MoneyLine> lines(long leadId) {
        return rows.ofLead(leadId);
    }

    /** @return what had been written by an instant, the latest first; what took one of them back later is not known yet */
    @Transactional(readOnly = true)
    public List<MoneyLine> lines(long leadId, Instant end) {
        List<MoneyLine> known = rows.ofLead(leadId).stream()
                .filter(line -> line.recordedAt().isBefore(end))
                .toList();
        Set<Long> takenBack = known.stream()
                .flatMap(line -> Stream.ofNullable(line.reverses()))
                .collect(Collectors.toSet());
        return known.stream()
                .map(line -> line.takenBack(takenBack.contains(line.id())))
                .toList();
    }

    /** @return whether the conversion was reversed with it: all was given back, soon after */
    @Transactional
    public boolean refund(long leadId, Payment refund) {
        boolean fresh = book.write(leadId, refund, balance -> balance.refund(refund.cents(), refund.means()));
        if (fresh) {
            story.tell(leadId, EventKind.MONEY_REFUNDED, refund);
        }
        return fresh && hasNothing(leadId) && reversals.refunded(leadId, refund.day());
    }

    /** The studio keeps it without a session for it: a no-show, or a notice too short. */
    @Transactional
    public void forfeit(long leadId, Payment kept) {
        if (book.write(leadId, kept, balance -> balance.forfeit(kept.cents()))) {
            story.tell(leadId, EventKind.MONEY_FORFEITED, kept);
        }
    }

    /** The studio lets them off so much of the price. */
    @Transactional
    public void credit(long leadId, Payment credit) {
        if (book.write(leadId, credit, balance -> balance.credit(credit.cents()))) {
            story.tell(leadId, EventKind.MONEY_CREDITED, credit);
        }
    }

    /** @return whether the conversion was reversed with it: nothing was ever paid */
    @Transactional
    public boolean takeBack(long entryId, String key) {
        MoneyLine seen = rows.line(entryId).orElseThrow(() -> new Refusal("There is no such entry."));
        if (book.isDone(seen.leadId(), key)) {
            return false;
        }
        MoneyLine line = rows.line(entryId).orElseThrow();
        if (!line.mayBeTakenBack()) {
            throw new Refusal("This entry is taken back already, or follows the plan by itself.");
        }
        book.takeBack(line, key);
        Payment said = new Payment(line.cents(), Means.OTHER, line.day(), line.note(), key);
        story.tell(line.leadId(), EventKind.MONEY_TAKEN_BACK, said);
        return line.kind() == MoneyKind.PAID && hasNothing(line.leadId()) && reversals.neverPaid(line.leadId());
    }

    /** Takes back what a form wrote, if it wrote anything. @return as {@link #takeBack(long, String)} does */
    @Transactional
    public boolean takeBackOf(String key) {
        return rows.written(key).map(id -> takeBack(id, key + ":back")).orElse(false);
    }

    private boolean hasNothing(long leadId) {
        Balance balance = rows.balance(leadId);
        return balance.received() == 0 && balance.forfeited() == 0;
    }
}
