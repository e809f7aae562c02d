package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import studio.hairline.intake.Posts.Received;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class PostsTest {

    private static final Posted ANA = posted("Ana Ruiz", "ana@example.com", "512 555 0134");

    @Autowired
    Posts posts;

    @Autowired
    ApiKeys keys;

    @Autowired
    UnreadPosts unread;

    @Autowired
    TestStudio studio;

    private long key;

    @BeforeEach
    void aKey() {
        key = keys.known(keys.make("our website")).orElseThrow();
    }

    @Test
    void aKeyWorksUntilItIsRevokedAndIsNowhereToBeRead() {
        String made = keys.make("another");
        assertThat(keys.known(made)).isPresent();
        assertThat(count("api_keys where hash = '" + made + "'")).isZero();
        keys.revoke(keys.known(made).orElseThrow());
        assertThat(keys.known(made)).isEmpty();
        assertThat(keys.known("guessed")).isEmpty();
        assertThat(keys.all()).extracting(ApiKeys.ApiKey::label).containsExactly("our website");
    }

    @Test
    void theSameMarkIsTheSameInquiryForEver() {
        Received first = posts.receive(key, "order-7", ANA);
        studio.clock().setTo(studio.clock().instant().plus(Duration.ofDays(3)));
        assertThat(posts.receive(key, "order-7", ANA)).isEqualTo(new Received(first.leadId(), false));
        assertThat(count("leads")).isOne();
    }

    @Test
    void theSameContentIsTheSameInquiryForFiveMinutes() {
        Received first = posts.receive(key, null, ANA);
        studio.clock().setTo(studio.clock().instant().plus(Duration.ofMinutes(4)));
        assertThat(posts.receive(key, "another mark", ANA)).isEqualTo(new Received(first.leadId(), false));
        studio.clock().setTo(studio.clock().instant().plus(Duration.ofMinutes(2)));
        assertThat(posts.receive(key, null, ANA).isNew()).isTrue();
        assertThat(count("leads")).isEqualTo(2);
        assertThat(count("people")).as("known by all three").isOne();
    }

    @Test
    void anEqualEmailAloneIsAnotherPerson() {
        posts.receive(key, null, ANA);
        posts.receive(key, null, posted("Bea Ruiz", "ana@example.com", ""));
        assertThat(count("people")).isEqualTo(2);
    }

    @Test
    void ofManyAtTheSameMomentOneIsReceived() throws Exception {
        Set<Long> leads = ConcurrentHashMap.newKeySet();
        try (var senders = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> send = () -> leads.add(sendUntilReceived());
            for (var sent :
                    senders.invokeAll(IntStream.range(0, 12).mapToObj(i -> send).toList())) {
                sent.get();
            }
        }
        assertThat(leads).hasSize(1);
        assertThat(count("leads")).isOne();
    }

    @Test
    void whatSomebodyAgreedToIsKeptInItsWordsAndSoIsARefusal() {
        posts.receive(
                key,
                null,
                new Posted(ANA.fields(), Map.of("sms", "You may text me about my appointment", "email", "false")));
        assertThat(count("consents where channel = 'TEXT' and given and wording like 'You may text%'"))
                .isOne();
        assertThat(count("consents where channel = 'EMAIL' and not given")).isOne();
    }

    @Test
    void aZeroCharacterLosesNobody() {
        posts.receive(key, null, new Posted(Map.of("name", "A\0na", "handle", "@ana"), Map.of("sms", "y\0es")));
        assertThat(count("people where name = 'Ana'")).isOne();
        assertThat(count("consents where wording = 'yes'")).isOne();
    }

    @Test
    void eachWrongFieldIsNamed() {
        Posted wrong = new Posted(
                Map.of("email", "ana", "phone", "12", "category", "bald", "source", "moon", "language", "!"), Map.of());
        assertThat(wrong.problems()).containsOnlyKeys("name", "email", "phone", "category", "source", "language");
        assertThat(ANA.problems()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodWaitsWholeUntilSomebodyHasSeenIt() {
        unread.keep(key, "text/plain", "ring me: Ana", "This is neither JSON nor a form.");
        var kept = unread.waiting().getFirst();
        assertThat(kept.body()).isEqualTo("ring me: Ana");
        assertThat(unread.count()).isOne();
        unread.done(kept.id());
        assertThat(unread.waiting()).isEmpty();
        unread.undo(kept.id());
        assertThat(unread.waiting()).containsExactly(kept);
    }

    private long sendUntilReceived() {
        while (true) {
            try {
                return studio.asSystem(() -> posts.receive(key, "at once", ANA)).leadId();
            } catch (ConcurrencyFailureException atTheSameMoment) {
                Thread.onSpinWait();
            }
        }
    }

    private static Posted posted(String name, String email, String phone) {
        return new Posted(
                Map.of("name", name, "email", email, "phone", phone, "category", "Alopecia areata", "message", "Hello"),
                Map.of());
    }

    private long count(String what) {
        return studio.jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }
}
