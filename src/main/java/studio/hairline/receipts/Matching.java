package studio.hairline.receipts;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.hairline.people.PersonName;

/** Which payment a receipt may be of: the same amount, at most three days apart; the same name or reference comes first. */
final class Matching {

    static final int MOST_DAYS = 3;

    private Matching() {}

    private record Candidate(Receipt receipt, Paid paid, boolean sameName, boolean sameReference, long days) {

        Pair pair() {
            String apart = days == 0 ? "same day" : days == 1 ? "a day apart" : days + " days apart";
            return new Pair(
                    receipt,
                    paid,
                    "Same amount, " + apart + (sameName ? ", same name" : "")
                            + (sameReference ? ", same reference" : ""));
        }

        int signs() {
            return (sameName ? 1 : 0) + (sameReference ? 2 : 0);
        }
    }

    /** @return each receipt and each payment at most once, the surest first */
    static List<Pair> propose(List<Receipt> receipts, List<Paid> payments) {
        List<Candidate> all = new ArrayList<>();
        receipts.forEach(receipt -> payments.stream()
                .filter(paid -> fits(receipt.line(), paid))
                .forEach(paid -> all.add(candidate(receipt, paid))));
        all.sort(Comparator.comparingInt(Candidate::signs)
                .reversed()
                .thenComparingLong(Candidate::days)
                .thenComparingLong(one -> one.receipt().id())
                .thenComparingLong(one -> one.paid().id()));
        Set<Long> taken = new HashSet<>();
        Set<Long> paidFor = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate one : all) {
            if (!taken.contains(one.receipt().id()) && paidFor.add(one.paid().id())) {
                taken.add(one.receipt().id());
                pairs.add(one.pair());
            }
        }
        return pairs;
    }

    private static boolean fits(ReceiptLine line, Paid paid) {
        return line.cents() == paid.cents() && days(line, paid) <= MOST_DAYS;
    }

    private static Candidate candidate(Receipt receipt, Paid paid) {
        ReceiptLine line = receipt.line();
        List<String> words = PersonName.words(paid.name());
        boolean name = !words.isEmpty() && new HashSet<>(PersonName.words(line.payer())).containsAll(words);
        String reference = line.reference().toLowerCase(Locale.ROOT);
        boolean said =
                reference.length() > 2 && paid.note().toLowerCase(Locale.ROOT).contains(reference);
        return new Candidate(receipt, paid, name, said, days(line, paid));
    }

    private static long days(ReceiptLine line, Paid paid) {
        return Math.abs(ChronoUnit.DAYS.between(line.day(), paid.day()));
    }
}
