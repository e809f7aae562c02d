package studio.hairline.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

    @Test
    void theSameAmountWithinThreeDaysIsProposedAndNothingElse() {
        Paid paid = paid(1, "Ana Lopez", 0, "");
        assertThat(proposed(List.of(receipt(1, 3, "", "")), List.of(paid)))
                .containsExactly("1-1 Same amount, 3 days apart");
        assertThat(proposed(List.of(receipt(1, 4, "", "")), List.of(paid))).isEmpty();
        Receipt another = new Receipt(1, new ReceiptLine(TENTH, 24_999, "Ana Lopez", ""));
        assertThat(proposed(List.of(another), List.of(paid))).isEmpty();
    }

    @Test
    void theReferenceAndTheNameDecideBeforeTheDay() {
        List<Paid> payments =
                List.of(paid(1, "Ana Lopez", 0, ""), paid(2, "Ben Ray", 2, ""), paid(3, "Cy", 0, "T-881"));
        assertThat(proposed(
                        List.of(receipt(7, 0, "RAY, BEN", ""), receipt(8, 0, "", "t-881"), receipt(9, 1, "", "")),
                        payments))
                .containsExactly(
                        "8-3 Same amount, same day, same reference",
                        "7-2 Same amount, 2 days apart, same name",
                        "9-1 Same amount, a day apart");
    }

    @Test
    void onePaymentIsProposedForOneReceiptOnly() {
        assertThat(proposed(List.of(receipt(1, 0, "", ""), receipt(2, 0, "", "")), List.of(paid(1, "Ana", 0, ""))))
                .hasSize(1);
    }

    @Test
    void anAmountIsReadAsBanksWriteIt() {
        assertThat(Amount.read("$1,234.50")).hasValue(123_450);
        assertThat(Amount.read("1.234,50 €")).hasValue(123_450);
        assertThat(Amount.read("250")).hasValue(25_000);
        assertThat(Amount.read("(12.00)")).hasValue(-1_200);
        assertThat(Amount.read("-3.5")).hasValue(-350);
        assertThat(Amount.read("12,345")).hasValue(1_234_500);
        assertThat(Amount.read("free")).isEmpty();
        assertThat(Amount.read("")).isEmpty();
    }

    private static List<String> proposed(List<Receipt> receipts, List<Paid> payments) {
        return Matching.propose(receipts, payments).stream()
                .map(pair -> pair.receipt().id() + "-" + pair.paid().id() + " " + pair.why())
                .toList();
    }

    private static Receipt receipt(long id, int after, String payer, String reference) {
        return new Receipt(id, new ReceiptLine(TENTH.plusDays(after), 25_000, payer, reference));
    }

    private static Paid paid(long id, String name, int after, String note) {
        return new Paid(id, 100 + id, name, TENTH.plusDays(after), 25_000, note);
    }
}
