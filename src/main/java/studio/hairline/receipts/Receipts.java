package studio.hairline.receipts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.receipts.ReceiptRows.Stamp;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForOwner;

/** Keeps receipts, each once, and says which payment each belongs to. The ledger itself stays as it is. */
@Service
@ForOwner
public class Receipts {

    private final ReceiptRows rows;
    private final StudioTime time;
    private final CurrentUser user;

    Receipts(ReceiptRows rows, StudioTime time, CurrentUser user) {
        this.rows = rows;
        this.time = time;
        this.user = user;
    }

    /** @return how many of them are new; a file that is sent again brings none */
    @Transactional
    public int keep(List<ReceiptLine> lines) {
        Map<ReceiptLine, Integer> seen = new HashMap<>();
        int fresh = 0;
        for (ReceiptLine line : lines) {
            String digest = Digest.of(line, seen.merge(line, 1, Integer::sum));
            if (!rows.isKnown(digest)) {
                rows.add(line, digest, stamp());
                fresh++;
            }
        }
        return fresh;
    }

    @Transactional(readOnly = true)
    public Board board() {
        List<Receipt> receipts = rows.open();
        List<Paid> payments = receipts.isEmpty() ? List.of() : paymentsAround(receipts);
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

    private List<Paid> paymentsAround(List<Receipt> receipts) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        List<LocalDate> days =
                receipts.stream().map(one -> one.line().day()).sorted(order).toList();
        return rows.open(
                days.getFirst().minusDays(Matching.MOST_DAYS), days.getLast().plusDays(Matching.MOST_DAYS));
    }

    /** They belong together. */
    @Transactional
    public void confirm(long receiptId, long paymentId) {
        Receipt receipt = rows.hold(receiptId).orElseThrow(() -> new Refusal("There is no such receipt any more."));
        Paid paid = rows.standing(paymentId)
                .orElseThrow(() -> new Refusal("This payment was taken back meanwhile: read the page again."));
        if (receipt.line().cents() != paid.cents()) {
            throw new Refusal("A receipt and its payment are of the same amount.");
        }
        if (!rows.match(receiptId, paymentId, stamp())) {
            throw new Refusal("One of the two is matched already: read the page again.");
        }
    }

    /** They do not, after all. */
    @Transactional
    public void part(long receiptId) {
        rows.part(receiptId);
    }

    private Stamp stamp() {
        return new Stamp(time.now(), user.id());
    }
}
