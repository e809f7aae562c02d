package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.Refusal;
import studio.hairline.intake.HeldInquiries.HeldInquiry;
import studio.hairline.intake.HeldInquiries.Standing;
import studio.hairline.people.Flags;
import studio.hairline.people.RaisedFlag;
import studio.hairline.people.SafetyFlag;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class InquiryPageTest {

    private static final Posted ANA = new Posted(
            Map.of(
                    "name",
                    "Ana Ruiz",
                    "email",
                    "ana@example.com",
                    "category",
                    "MALE_PATTERN",
                    "grade",
                    "NORWOOD_4",
                    "safety",
                    "EPILEPSY ALLERGY"),
            Map.of("email", "You may e-mail me."));

    @Autowired
    InquiryPage page;

    @Autowired
    HeldInquiries held;

    @Autowired
    Flags flags;

    @Autowired
    Stamps stamps;

    @Autowired
    Embedding embedding;

    @Autowired
    TestStudio studio;

    @Test
    void aFormSentTwiceIsOneLeadAndCorrectedItIsHeardAgain() {
        page.take("form-1", ANA, List.of());
        page.take("form-1", ANA, List.of());
        assertThat(count("leads where grade = 'NORWOOD_4'")).isOne();
        page.take(
                "form-1",
                new Posted(Map.of("name", "Ana Ruiz", "email", "ana@example.com", "message", "Ring me"), Map.of()),
                List.of());
        assertThat(count("people")).isOne();
        assertThat(count("leads where message = 'Ring me'")).isOne();
    }

    @Test
    void whatThePersonSaidIsRaisedAsFlagsAndAnOlderNoteStays() {
        page.take("form-1", ANA, List.of());
        long person =
                studio.jdbc().sql("select id from people").query(Long.class).single();
        assertThat(flags.of(person)).extracting(RaisedFlag::note).containsOnly(Declarations.NOTE);
        flags.raise(person, SafetyFlag.EPILEPSY, "Asked the doctor.");
        studio.clock().setTo(studio.clock().instant().plus(Duration.ofDays(1)));
        page.take("form-2", ANA, List.of());
        assertThat(flags.of(person)).extracting(RaisedFlag::note).contains("Asked the doctor.");
    }

    @Test
    void whatIsHeldIsNoLeadUntilItIsReceivedAndThenOfTheDayItArrived() {
        Instant arrived = studio.clock().instant();
        page.take("form-1", ANA, List.of("Filled in a field that people do not see."));
        page.take("form-1", ANA, List.of("Filled in a field that people do not see."));
        assertThat(held.count()).isOne();
        assertThat(count("leads")).isZero();
        studio.clock().setTo(arrived.plus(Duration.ofDays(2)));
        HeldInquiry one = held.those(Standing.WAITING).getFirst();
        assertThat(one.posted()).isEqualTo(ANA);
        held.receive(one);
        assertThat(held.count()).isZero();
        assertThat(studio.jdbc()
                        .sql("select received_at from leads")
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(arrived);
        assertThatThrownBy(() -> held.spam(one.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void spamForGoodIsKeptAndCanBeTakenBack() {
        page.take("form-1", ANA, List.of("The name is a link."));
        long id = held.those(Standing.WAITING).getFirst().id();
        held.spam(id);
        assertThat(held.count()).isZero();
        assertThat(held.those(Standing.SPAM)).hasSize(1);
        held.notSpam(id);
        assertThat(held.count()).isOne();
    }

    @Test
    void aStampIsOursOnlyWhenWeSignedIt() {
        String stamp = stamps.fresh();
        studio.clock().setTo(studio.clock().instant().plus(Duration.ofSeconds(20)));
        assertThat(stamps.read(stamp).orElseThrow().open()).isEqualTo(Duration.ofSeconds(20));
        assertThat(stamps.read(stamp.replaceFirst("^\\d", "9"))).isEmpty();
        assertThat(stamps.read("")).isEmpty();
    }

    @Test
    void onlyAWebsitesAddressMayShowTheForm() {
        embedding.allow("https://www.Example.com/\n\nhttp://localhost:3000");
        assertThat(embedding.origins()).containsExactly("https://www.example.com", "http://localhost:3000");
        for (String wrong : List.of("example.com", "https://a.example/page", "*", "https://*; script-src *")) {
            assertThatThrownBy(() -> embedding.allow(wrong)).isInstanceOf(Refusal.class);
        }
    }

    private long count(String what) {
        return studio.jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }
}
