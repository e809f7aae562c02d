package studio.hairline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestClock;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class WebhooksTest {

    private record Heard(String id, long timestamp, String signature, String body) {

        long number() {
            return Long.parseLong(id.substring("evt_".length()));
        }
    }

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final AtomicInteger answer = new AtomicInteger(200);
    private final AtomicBoolean endless = new AtomicBoolean();

    /** The next that comes is refused, however often it comes. */
    private final AtomicBoolean refusesTheFirst = new AtomicBoolean();

    private final AtomicReference<String> refused = new AtomicReference<>("");
    private HttpServer receiver;

    @Autowired
    WebhookRows rows;

    @Autowired
    PostRound round;

    @Autowired
    StudioTime time;

    @Autowired
    Webhooks strict;

    @Autowired
    Webhooks.Now now;

    @Autowired
    Leads leads;

    @Autowired
    People people;

    @Autowired
    TestStudio studio;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void somebodyListens() throws IOException {
        listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private void listen(InetSocketAddress where) throws IOException {
        receiver = HttpServer.create(where, 0);
        receiver.createContext("/", this::hear);
        receiver.start();
    }

    @AfterEach
    void nobodyListens() {
        receiver.stop(0);
    }

    @Test
    void whatHappensIsToldOnceSignedAndWithoutTheirName() throws Exception {
        String secret = open();
        long lead = somebodyInquires();
        go();
        Heard received = next();
        while (!received.body().contains("\"lead-received\"")) {
            received = next();
        }
        assertThat(received.body()).contains("\"leadId\":" + lead).doesNotContain("Ana");
        assertThat(received.signature())
                .isEqualTo(Signature.of(secret, received.id(), received.timestamp(), received.body()));
        heard.clear();
        go();
        assertThat(heard).isEmpty();
        assertThat(strict.deliveries(10)).isNotEmpty().allMatch(one -> one.dueAt() == null && one.doneAt() != null);
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        open();
        transaction.executeWithoutResult(status -> {
            somebodyInquires();
            status.setRollbackOnly();
        });
        go();
        assertThat(strict.deliveries(10)).isEmpty();
    }

    @Test
    void whatWasNotReceivedIsToldAgainLaterAndGivenUpAfterDays() throws Exception {
        open();
        answer.set(503);
        somebodyInquires();
        go();
        assertThat(strict.deliveries(10)).last().extracting(Delivery::answer).isEqualTo("Answered 503.");
        heard.clear();
        go();
        assertThat(heard).as("not at once").isEmpty();
        for (int tries = 0; tries < 12; tries++) {
            studio.clock().advance(Duration.ofHours(25));
            go();
        }
        assertThat(strict.deliveries(10))
                .isNotEmpty()
                .allMatch(one -> one.tries() == 10 && one.dueAt() == null && one.doneAt() == null)
                .allMatch(one -> "Answered 503. Given up.".equals(one.answer()));
        List<Long> lost = strict.lost().stream().map(Delivery::id).toList();
        answer.set(200);
        heard.clear();
        assertThat(strict.sendAgain(lost)).isEqualTo(lost.size()).isPositive();
        assertThat(strict.sendAgain(lost)).as("under way").isZero();
        go();
        assertThat(heard).hasSize(lost.size());
        assertThat(strict.lost()).isEmpty();
        assertThat(strict.sendAgain(lost)).as("received").isZero();
    }

    @Test
    void anAddressIsToldInTheOrderInWhichItHappened() {
        open();
        for (int times = 0; times < 6; times++) {
            somebodyInquires();
        }
        go();
        assertThat(heard).extracting(Heard::number).hasSizeGreaterThan(6).isSorted();
    }

    @Test
    void whileNobodyAnswersTheRestWaitsAndComesAfterwardsInItsOrder() throws IOException {
        open();
        somebodyInquires();
        somebodyInquires();
        InetSocketAddress where = receiver.getAddress();
        receiver.stop(0);
        go();
        List<Delivery> told = strict.deliveries(20);
        assertThat(told)
                .hasSizeGreaterThan(1)
                .last()
                .extracting(Delivery::answer)
                .isEqualTo("No answer.");
        assertThat(told.subList(0, told.size() - 1)).allMatch(one -> one.dueAt() != null && one.answer() == null);
        assertThat(strict.waiting().values())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.first().answer()).isEqualTo("No answer."))
                .satisfies(waiting -> assertThat(waiting.count()).isEqualTo(told.size()));
        listen(where);
        somebodyInquires();
        go();
        assertThat(heard).as("what came later does not overtake it").isEmpty();
        studio.clock().advance(Duration.ofSeconds(11));
        go();
        assertThat(heard)
                .extracting(Heard::number)
                .hasSize(strict.deliveries(40).size())
                .hasSizeGreaterThan(told.size())
                .isSorted();
        assertThat(strict.waiting()).isEmpty();
    }

    @Test
    void whatIsRefusedIsWaitedForHalfAnHourAndThenPassedBy() {
        open();
        somebodyInquires();
        somebodyInquires();
        refusesTheFirst.set(true);
        for (int tries = 0; tries < 4; tries++) {
            go();
            studio.clock().advance(Duration.ofMinutes(8));
        }
        assertThat(heard).extracting(Heard::id).hasSize(4).containsOnly(refused.get());
        heard.clear();
        studio.clock().advance(Duration.ofMinutes(30));
        go();
        assertThat(heard).extracting(Heard::number).hasSizeGreaterThan(2).isSorted();
        assertThat(strict.deliveries(20))
                .filteredOn(one -> one.doneAt() == null)
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).isEqualTo("Answered 500."))
                .satisfies(one -> assertThat(one.tries()).isEqualTo(5));
    }

    @Test
    void anAnswerThatNeverEndsIsAnAnswer() {
        open();
        somebodyInquires();
        endless.set(true);
        assertTimeoutPreemptively(Duration.ofSeconds(8), this::go);
        assertThat(strict.deliveries(10)).isNotEmpty().allMatch(one -> one.doneAt() != null);
    }

    @Test
    void anAddressThatIsRemovedIsToldNothingMore() {
        open();
        somebodyInquires();
        strict.remove(strict.all().getFirst().id());
        go();
        assertThat(heard).isEmpty();
        assertThat(strict.all()).isEmpty();
    }

    @Test
    void privateAddressesAndThoseWithoutEncryptionAreRefused() {
        assertThat(List.of(
                        "http://example.com/",
                        "ftp://example.com/",
                        "somewhere",
                        "https://127.0.0.1/",
                        "https://10.1.2.3/",
                        "https://192.168.0.1:8443/x",
                        "https://169.254.169.254/latest",
                        "https://100.64.1.1/",
                        "https://[::1]/",
                        "https://[fd00::1]/",
                        "https://[::ffff:127.0.0.1]/"))
                .allSatisfy(
                        url -> assertThatThrownBy(() -> strict.add(url)).as(url).isInstanceOf(Refusal.class));
        studio.actAsStaff();
        assertThatThrownBy(() -> strict.add("https://example.com/")).isInstanceOf(AccessDeniedException.class);
    }

    /** The same, where private addresses are allowed. */
    private String open() {
        Webhooks open = new Webhooks(
                org.springframework.jdbc.core.simple.JdbcClient.create(dataSource), rows, new PublicAddress(true), now);
        return transaction.execute(
                status -> open.add("http://localhost:" + receiver.getAddress().getPort() + "/"));
    }

    @Autowired
    javax.sql.DataSource dataSource;

    private void go() {
        new Postman(rows, round, new PublicAddress(true), time).go();
    }

    private Heard next() throws InterruptedException {
        Heard one = heard.poll(5, TimeUnit.SECONDS);
        assertThat(one).as("something is heard").isNotNull();
        return one;
    }

    private long somebodyInquires() {
        long person = people.add(Contact.of("Ana Ortega", null, null), null).id();
        return leads.receive(person, Inquiry.of(TestClock.START, Channel.FORM, Source.GOOGLE, ""))
                .id();
    }

    private void hear(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        heard.add(new Heard(
                headers.getFirst("webhook-id"),
                Long.parseLong(headers.getFirst("webhook-timestamp")),
                headers.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(status(headers.getFirst("webhook-id")), endless.get() ? 0 : -1);
        if (endless.get()) {
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
        } else {
            exchange.close();
        }
    }

    private int status(String id) {
        if (refusesTheFirst.getAndSet(false)) {
            refused.set(id);
        }
        return id.equals(refused.get()) ? 500 : answer.get();
    }
}
