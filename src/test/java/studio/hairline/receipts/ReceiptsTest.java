package studio.hairline.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.history.EventKind;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.money.Ledger;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyKind;
import studio.hairline.money.Payment;
import studio.hairline.money.Takings;
import studio.hairline.people.Contact;
import studio.hairline.people.Erasures;
import studio.hairline.people.People;
import studio.hairline.team.Acting;
import studio.hairline.team.Role;
import studio.hairline.team.SignedIn;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** Ana's deposit of $250 was paid by card on 20 November 2026. */
@OnBothDatabases
class ReceiptsTest {

    private static final String FILE = """
        Transaction date;Customer;Amount;Transaction
        21.11.2026;"Lopez, Ana";250,00;T-1
        21.11.2026;Ben Ray;99,00;T-2
        someday;Ben Ray;99,00;T-3
        22.11.2026;Ben Ray;-99,00;T-4
        22.11.2026;Ben Ray;a lot;T-5
        """;

    @Autowired
    Receipts receipts;

    @Autowired
    Takings takings;

    @Autowired
    Ledger ledger;

    @Autowired
    Erasures erasures;

    @Autowired
    History history;

    @Autowired
    TestStudio studio;

    @TempDir
    Path folder;

    private long ana;
    private LeadRef lead;

    @BeforeEach
    void anaPaid(@Autowired People people, @Autowired Leads leads) {
        studio.clock().setTo("2026-11-20T18:00:00Z");
        ana = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null).id();
        lead = leads.receive(ana, Inquiry.of(studio.clock().instant(), Channel.FORM, Source.GOOGLE, ""));
        takings.convert(lead, new Terms(2, 200_000, 25_000), studio.clock().instant(), Means.CARD_TERMINAL, "form 1");
    }

    @Test
    void aFileIsReadAndWhatIsNoReceiptSaysWhy() {
        ReadFile read = read();
        assertThat(read.lines())
                .containsExactly(
                        new ReceiptLine(LocalDate.of(2026, 11, 21), 25_000, "Lopez, Ana", "T-1"),
                        new ReceiptLine(LocalDate.of(2026, 11, 21), 9_900, "Ben Ray", "T-2"));
        assertThat(read.bad())
                .extracting(one -> one.number() + " " + one.why())
                .containsExactly(
                        "4 “someday” is no day.",
                        "5 Nothing came in: only amounts above zero are receipts.",
                        "6 “a lot” is no amount of money.");
    }

    @Test
    void sentTwiceNothingIsDoubledAndTwoThatAreAlikeInOneFileAreTwo() {
        List<ReceiptLine> lines = read().lines();
        assertThat(receipts.keep(lines)).isEqualTo(2);
        assertThat(receipts.keep(lines)).isZero();
        assertThat(receipts.keep(List.of(lines.getLast(), lines.getLast()))).isOne();
        assertThat(receipts.board().receipts()).hasSize(2);
    }

    @Test
    void aPairIsProposedConfirmedOnceAndParted() {
        receipts.keep(read().lines());
        Pair pair = receipts.board().proposed().getFirst();
        assertThat(pair.why()).isEqualTo("Same amount, a day apart, same name");
        assertThat(pair.paid().name()).isEqualTo("Ana Lopez");
        receipts.confirm(pair.receipt().id(), pair.paid().id());
        assertThatThrownBy(
                        () -> receipts.confirm(pair.receipt().id(), pair.paid().id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Olivia Owner matched the two already");
        Board board = receipts.board();
        assertThat(board.proposed()).isEmpty();
        assertThat(board.matched()).hasSize(1);
        assertThat(board.receipts()).extracting(one -> one.line().payer()).containsExactly("Ben Ray");
        receipts.part(pair.receipt().id());
        receipts.part(pair.receipt().id());
        assertThat(receipts.board().proposed()).hasSize(1);
        assertThat(history.ofLead(lead.id(), 2))
                .extracting(entry -> entry.happening().kind())
                .containsExactly(EventKind.RECEIPT_PARTED, EventKind.RECEIPT_MATCHED);
    }

    @Test
    void aPaymentTakenBackLetsItsReceiptGo() {
        receipts.keep(read().lines());
        Pair pair = receipts.board().proposed().getFirst();
        assertThatThrownBy(() -> receipts.confirm(
                        receipts.board().receipts().getFirst().id(), pair.paid().id()))
                .hasMessageContaining("same amount");
        receipts.confirm(pair.receipt().id(), pair.paid().id());
        long payment = ledger.lines(lead.id()).stream()
                .filter(one -> one.kind() == MoneyKind.PAID)
                .findFirst()
                .orElseThrow()
                .id();
        ledger.takeBack(payment, "back 1");
        assertThat(receipts.board().matched()).isEmpty();
        assertThat(receipts.board().receipts()).hasSize(2);
    }

    @Test
    void whoIsErasedIsNamedByNoReceipt() {
        receipts.keep(read().lines());
        Pair pair = receipts.board().proposed().getFirst();
        receipts.confirm(pair.receipt().id(), pair.paid().id());
        erasures.erase(ana, "Ana Lopez");
        assertThat(receipts.board().matched()).singleElement().satisfies(one -> {
            assertThat(one.receipt().line().payer()).isEmpty();
            assertThat(one.receipt().line().reference()).isEmpty();
            assertThat(one.receipt().line().cents()).isEqualTo(25_000);
        });
    }

    @Test
    void aPaymentWithoutAReceiptStaysListedOnceEveryReceiptIsMatched() {
        takings.pay(lead.id(), new Payment(10_000, Means.CASH, LocalDate.of(2026, 11, 20), "", "form 2"));
        receipts.keep(read().lines().subList(0, 1));
        Pair pair = receipts.board().proposed().getFirst();
        receipts.confirm(pair.receipt().id(), pair.paid().id());
        assertThat(receipts.board().payments()).extracting(Paid::cents).containsExactly(10_000L);
    }

    @Test
    void whoPaidForSomebodyElseIsErasedFromTheReceiptWhichStays(@Autowired People people) {
        long ben =
                people.add(Contact.of("Ben Ray", "ben@example.com", null), null).id();
        List<ReceiptLine> lines = List.of(new ReceiptLine(LocalDate.of(2026, 11, 20), 25_000, "Ben Ray", "B-1"));
        receipts.keep(lines);
        Pair pair = receipts.board().proposed().getFirst();
        receipts.confirm(pair.receipt().id(), pair.paid().id());
        erasures.erase(ben, "Ben Ray");
        assertThat(receipts.board().matched())
                .extracting(one -> one.receipt().line().payer() + one.paid().name())
                .containsExactly("Ana Lopez");
        assertThat(receipts.keep(lines))
                .as("the same file does not bring the name back")
                .isZero();
    }

    @Test
    void ofTwoWhoMatchOnePaymentAtOnceTheSecondIsToldWhatChanged(@Autowired Acting acting) throws Exception {
        List<ReceiptLine> alike =
                List.of(read().lines().getFirst(), read().lines().getFirst());
        receipts.keep(alike);
        long payment = receipts.board().proposed().getFirst().paid().id();
        List<Long> both = Stream.concat(
                        receipts.board().proposed().stream()
                                .map(pair -> pair.receipt().id()),
                        receipts.board().receipts().stream().map(Receipt::id))
                .toList();
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> told = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> work = both.stream()
                    .<Callable<String>>map(
                            receipt -> () -> acting.as(new Owner(), () -> match(together, receipt, payment)))
                    .toList();
            for (Future<String> one : threads.invokeAll(work)) {
                told.add(one.get());
            }
        }
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "", "Olivia Owner matched this payment with another receipt meanwhile. Nothing was changed.");
        assertThat(receipts.board().matched()).hasSize(1);
        assertThat(history.ofLead(lead.id(), 2))
                .filteredOn(entry -> entry.happening().kind() == EventKind.RECEIPT_MATCHED)
                .hasSize(1);
    }

    /** The owner in another window. */
    private record Owner() implements SignedIn {

        @Override
        public long id() {
            return TestStudio.OWNER;
        }

        @Override
        public String displayName() {
            return "Olivia Owner";
        }

        @Override
        public Role role() {
            return Role.OWNER;
        }
    }

    private String match(CyclicBarrier together, long receipt, long payment) {
        try {
            together.await();
            receipts.confirm(receipt, payment);
            return "";
        } catch (Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void staffSeeNoReceipt() {
        studio.actAsStaff();
        assertThatThrownBy(receipts::board).isInstanceOf(AccessDeniedException.class);
    }

    private ReadFile read() {
        try {
            Path file = Files.writeString(folder.resolve("receipts.csv"), FILE);
            ReadFile.Looked looked = ReadFile.look(file);
            return ReadFile.of(file, looked.survey().layout(), looked.columns());
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }
}
