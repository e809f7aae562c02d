package studio.hairline.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Prices;
import studio.hairline.leads.Source;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

@OnBothDatabases
class LedgerTest {

    private static final Terms TERMS = new Terms(2, 200_000, 20_000);

    @Autowired
    Takings takings;

    @Autowired
    Ledger ledger;

    @Autowired
    Leads leads;

    @Autowired
    LeadFile file;

    @Autowired
    Prices prices;

    @Autowired
    Plans plans;

    @Autowired
    Treatments treatments;

    @Autowired
    TestStudio studio;

    private long person;
    private LeadRef ana;

    @BeforeEach
    void anaWrites(@Autowired People people) {
        person = people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                .id();
        Inquiry inquiry = Inquiry.of(now().minus(Duration.ofDays(30)), Channel.FORM, Source.GOOGLE, "")
                .about(Category.MALE_PATTERN, null);
        ana = leads.receive(person, inquiry);
    }

    @Test
    void theFirstDepositConvertsOnceHoweverOftenItIsSent() {
        takings.convert(ana, TERMS, now(), Means.CASH, "form 1");
        takings.convert(ana, TERMS, now(), Means.CASH, "form 1");
        assertThat(balance()).isEqualTo(new Balance(200_000, 20_000, 0, 0, 0, 0));
        assertThat(ledger.lines(ana.id()))
                .extracting(MoneyLine::kind)
                .containsExactlyInAnyOrder(MoneyKind.REQUIRED, MoneyKind.PAID);
        assertThat(file.of(ana.id()).stage()).isEqualTo(Stage.CONVERTED);
    }

    @Test
    void aConversionByAnyOtherWayWritesTheLedgerToo() {
        leads.convert(ana, TERMS, now());
        assertThat(balance()).isEqualTo(new Balance(200_000, 20_000, 0, 0, 0, 0));
        everythingSumsToZero();
    }

    @Test
    void aConversionThatIsRefusedWritesNothing() {
        assertThatThrownBy(() -> takings.convert(ana, TERMS, now().minus(Duration.ofDays(40)), Means.CASH, "form 1"))
                .hasMessageContaining("before it was received");
        assertThat(balance().isEmpty()).isTrue();
    }

    @Test
    void theSameFormPaysOnceAlsoWhenSentTwiceAtOnce() throws Exception {
        leads.convert(ana, TERMS, now());
        List<Callable<Boolean>> two = List.of(this::payTheSame, this::payTheSame);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(two).forEach(done -> assertThat(done).succeedsWithin(Duration.ofSeconds(20)));
        }
        assertThat(balance().paid()).isEqualTo(50_000);
    }

    private boolean payTheSame() {
        studio.asSystem(() -> {
            takings.pay(ana.id(), said(30_000, "form 2"));
            return true;
        });
        return true;
    }

    @Test
    void aSessionIsEarnedWhenItIsDoneAndWorthItsPartOfALaterPrice() {
        leads.convert(ana, TERMS, now().minus(Duration.ofDays(20)));
        done(10);
        assertThat(balance().earned()).isEqualTo(100_000);
        prices.agree(LeadRef.latest(ana.id()), 300_000, 20_000);
        assertThat(balance()).isEqualTo(new Balance(300_000, 20_000, 0, 0, 0, 150_000));
        everythingSumsToZero();
    }

    @Test
    void aTouchUpIsAskedForByItself() {
        leads.convert(ana, TERMS, now().minus(Duration.ofDays(20)));
        var visit = treatments.scheduleTouchUp(new TouchUp(person, ana.id(), 40_000), day(10));
        treatments.complete(visit, day(10).startsAt().plus(Duration.ofHours(3)), TestStudio.NO_RECORD);
        assertThat(balance()).isEqualTo(new Balance(240_000, 20_000, 0, 0, 0, 40_000));
    }

    @Test
    void whatThePriceIsSaidToBeLaterIsWhatWasPaid() {
        leads.convert(ana, new Terms(2, 0, 0), now());
        takings.pay(ana.id(), said(20_000, "form 1"));
        prices.agree(LeadRef.latest(ana.id()), 200_000, 20_000);
        assertThat(balance()).isEqualTo(new Balance(200_000, 20_000, 0, 0, 0, 0));
        prices.agree(LeadRef.latest(ana.id()), 200_000, 15_000);
        assertThat(balance().paid()).isEqualTo(15_000);
    }

    @Test
    void aRefundWithinAFortnightReversesTheConversion() {
        leads.convert(ana, TERMS, now().minus(Duration.ofDays(14)));
        plan();
        treatments.schedule(plan(), ChairTime.at(now().plus(Duration.ofDays(3)), TestStudio.STAFF), null);
        assertThat(ledger.refund(ana.id(), said(20_000, "form 3"))).isTrue();
        assertThat(file.of(ana.id()).stage()).isEqualTo(Stage.NEW);
        assertThat(file.of(ana.id()).conversion()).isNull();
        assertThat(plans.ofLead(ana.id())).isEmpty();
        assertThat(balance()).isEqualTo(new Balance(0, 20_000, 0, 0, 20_000, 0));
        assertThat(leads.convert(LeadRef.latest(ana.id()), TERMS, now())).isNotNull();
        assertThat(balance().open()).isEqualTo(180_000);
    }

    @Test
    void aLaterRefundLeavesTheConversion() {
        leads.convert(ana, TERMS, now().minus(Duration.ofDays(15)));
        assertThat(ledger.refund(ana.id(), said(20_000, "form 3"))).isFalse();
        assertThat(file.of(ana.id()).stage()).isEqualTo(Stage.CONVERTED);
    }

    @Test
    void aDepositTakenBackWasNoConversionAndIsTakenBackOnce() {
        takings.convert(ana, TERMS, now(), Means.CASH, "form 1");
        long paid = ledger.lines(ana.id()).stream()
                .filter(line -> line.kind() == MoneyKind.PAID)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(ledger.takeBack(paid, "form 4")).isTrue();
        assertThat(file.of(ana.id()).stage()).isEqualTo(Stage.NEW);
        assertThatThrownBy(() -> ledger.takeBack(paid, "form 5")).hasMessageContaining("taken back already");
        assertThat(balance().isEmpty()).isTrue();
        everythingSumsToZero();
    }

    @Test
    void staffWritePaymentsDownAndReadNoMoney() {
        leads.convert(ana, TERMS, now());
        studio.actAsStaff();
        takings.pay(ana.id(), said(30_000, "form 2"));
        assertThatThrownBy(this::balance).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ledger.refund(ana.id(), said(1, "x"))).isInstanceOf(AccessDeniedException.class);
        studio.actAsOwner();
        assertThat(balance().paid()).isEqualTo(50_000);
    }

    @Test
    void aPaymentOfTomorrowIsRefused() {
        LocalDate tomorrow = LocalDate.of(2026, 6, 18);
        assertThatThrownBy(() -> takings.pay(ana.id(), new Payment(1, Means.CASH, tomorrow, "", "x")))
                .hasMessageContaining("future");
    }

    private void done(int daysAgo) {
        ChairTime when = day(daysAgo);
        treatments.complete(
                treatments.schedule(plan(), when, null),
                when.startsAt().plus(Duration.ofHours(3)),
                TestStudio.NO_RECORD);
    }

    private ChairTime day(int daysAgo) {
        return ChairTime.at(now().minus(Duration.ofDays(daysAgo)), TestStudio.STAFF);
    }

    private long plan() {
        return plans.ofLead(ana.id()).orElseThrow().id();
    }

    private Balance balance() {
        return ledger.balance(ana.id());
    }

    private Payment said(long cents, String key) {
        return new Payment(cents, Means.CARD_TERMINAL, LocalDate.of(2026, 6, 17), "", key);
    }

    private void everythingSumsToZero() {
        List<Long> sums = studio.jdbc()
                .sql("select sum(cents) from money_lines group by entry_id")
                .query(Long.class)
                .list();
        assertThat(sums).isNotEmpty().allMatch(sum -> Objects.equals(sum, 0L));
    }

    private Instant now() {
        return studio.clock().instant();
    }
}
