package studio.hairline.receipts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.EventKind;
import studio.hairline.history.Refusal;
import studio.hairline.team.ForOwner;

/** Keeps receipts, each once, and says which payment each belongs to. The ledger itself stays as it is. */
@Service
@ForOwner
public class Receipts {

    private final ReceiptRows rows;
    private final ReceiptStory story;

    Receipts(ReceiptRows rows, ReceiptStory story) {
        this.rows = rows;
        this.story = story;
    }

    /** @return how many of them are new; a file that is sent again brings none */
    @Transactional
    public int keep(List<ReceiptLine> lines) {
        Map<ReceiptLine, Integer> seen = new HashMap<>();
        int fresh = 0;
        for (ReceiptLine line : lines) {
            String digest = Digest.of(line, seen.merge(line, 1, Integer::sum));
            if (rows.add(line, digest, story.stamp())) {
                fresh++;
            }
        }
        return fresh;
    }

    @Transactional(readOnly = true)
    public Board board() {
        List<Receipt> receipts = rows.open();
        List<Paid> payments = rows.withoutReceipt();
        List<Pair> proposed = Matching.propose(receipts, payments);
        Set<Long> taken = new HashSet<>();
        Set<Long> paidFor = new HashSet<>();
        proposed.forEach(pair -> {
            taken.add(pair.receipt().id());
            paidFor.add(pair.paid().id());
        });
        return new Board(
                proposed,
                receipts.stream().filter(one -> !taken.contains(one.id())).toList(),
                payments.stream().filter(one -> !paidFor.contains(one.id())).toList(),
                rows.matched());
    }

    /** They belong together. */
    @Transactional
    public void confirm(long receiptId, long paymentId) {
        rows.holdPayment(paymentId);
        Receipt receipt = rows.hold(receiptId).orElseThrow(() -> new Refusal("There is no such receipt any more."));
        Paid paid = rows.standing(paymentId)
                .orElseThrow(() -> new Refusal("This payment was taken back meanwhile: read the page again."));
        if (receipt.line().cents() != paid.cents()) {
            throw new Refusal("A receipt and its payment are of the same amount.");
        }
        if (!rows.match(receiptId, paymentId, story.stamp())) {
            throw meanwhile(receiptId, paymentId);
        }
        story.tell(EventKind.RECEIPT_MATCHED, paid);
    }

    /** @return what somebody else said of one of the two, while both are held */
    private Refusal meanwhile(long receiptId, long paymentId) {
        String who = story.name(rows.matcher(receiptId, paymentId)
                .orElseThrow(() -> new Refusal("Nothing stands in the way: try again.")));
        Paid other = rows.ofReceipt(receiptId).orElse(null);
        if (other == null) {
            return new Refusal(who + " matched this payment with another receipt meanwhile. Nothing was changed.");
        }
        return new Refusal(
                other.id() == paymentId
                        ? who + " matched the two already. Nothing was changed."
                        : who + " matched this receipt with another payment meanwhile, that of " + other.name()
                                + ". Nothing was changed.");
    }

    /** They do not, after all. */
    @Transactional
    public void part(long receiptId) {
        rows.hold(receiptId);
        rows.ofReceipt(receiptId).ifPresent(paid -> story.tell(EventKind.RECEIPT_PARTED, paid));
        rows.part(receiptId);
    }
}
