package studio.hairline.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.post.MailAccount;
import studio.hairline.post.MailServer;
import studio.hairline.post.MailSettings;
import studio.hairline.post.PostOffice;
import studio.hairline.post.Secured;
import studio.hairline.team.Role;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** The letter goes out each Monday by the studio's clock, to owners, once. */
@OnBothDatabases
class LetterPostTest {

    private static final LetterWeek WEEK = new LetterWeek(LocalDate.of(2026, 6, 15));

    @RegisterExtension
    static final PostOffice OFFICE = new PostOffice();

    @Autowired
    LetterRound round;

    @Autowired
    LetterRules rules;

    @Autowired
    LetterPost post;

    @Autowired
    MailSettings mail;

    @Autowired
    TestStudio studio;

    @BeforeEach
    void aServerIsSet(@Autowired FrontDesk desk) {
        studio.clock().setTo("2026-06-14T12:00:00Z");
        mail.change(OFFICE.account());
        desk.receiveNew(
                Contact.of("Ana Lopez", "ana@example.com", null),
                Inquiry.of(Instant.parse("2026-06-09T15:00:00Z"), Channel.FORM, Source.WEBSITE, "")
                        .about(Category.MALE_PATTERN, null));
    }

    @Test
    void itLeavesOnMondayAtSixByTheStudiosClockAndNotBefore() throws Exception {
        at("2026-06-15T10:59:00Z");
        assertThat(OFFICE.sent()).isEmpty();
        at("2026-06-15T11:00:00Z");
        MimeMessage sent = OFFICE.sent()[0];
        assertThat(sent.getAllRecipients()[0]).hasToString("olivia.owner@studio.test");
        assertThat(sent.getSubject()).isEqualTo("The owner’s letter, 15 June 2026");
        MimeMultipart parts = (MimeMultipart) sent.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("New inquiries: 1.", "Ana Lopez");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("letter-2026-06-15.pdf");
        at("2026-06-16T15:00:00Z");
        at("2026-06-21T15:00:00Z");
        assertThat(OFFICE.sent()).hasSize(1);
        at("2026-06-22T11:00:00Z");
        assertThat(OFFICE.sent()).hasSize(2);
    }

    @Test
    void ofSeveralNodesAtOnceOneSends() throws Exception {
        studio.clock().setTo("2026-06-15T12:00:00Z");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> nodes = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        round.run();
                        return true;
                    })
                    .toList();
            for (Future<Boolean> node : threads.invokeAll(nodes)) {
                assertThat(node.get()).isTrue();
            }
        }
        round.run();
        assertThat(OFFICE.sent()).hasSize(1);
    }

    @Test
    void whatWasTakenAndNeverEndedIsAskedOfAPerson() {
        studio.clock().setTo("2026-06-15T12:00:00Z");
        mail.change(MailAccount.NONE);
        round.run();
        mail.change(OFFICE.account());
        studio.jdbc()
                .sql("insert into letter_mails (monday, user_id, state, tries, due_at, taken_at)"
                        + " values (date '2026-06-15', 1, 'SENDING', 1, :now, :now)")
                .param("now", studio.clock().instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        at("2026-06-15T12:09:00Z");
        assertThat(only().state()).isEqualTo(Sent.State.SENDING);
        at("2026-06-15T12:11:00Z");
        assertThat(OFFICE.sent()).isEmpty();
        assertThat(only().problem()).contains("it may have arrived");
        post.again(only());
        at("2026-06-15T12:12:00Z");
        assertThat(OFFICE.sent()).hasSize(1);
    }

    @Test
    void aServerThatIsDownIsTriedLater() {
        mail.change(new MailAccount(
                new MailServer("localhost", 1, Secured.NONE, "", ""),
                OFFICE.account().sender(),
                MailServer.NONE,
                ""));
        at("2026-06-15T11:00:00Z");
        assertThat(only().problem()).isEqualTo("Nothing answers at localhost:1.");
        mail.change(OFFICE.account());
        at("2026-06-15T11:00:30Z");
        assertThat(OFFICE.sent()).isEmpty();
        at("2026-06-15T11:01:30Z");
        assertThat(OFFICE.sent()).hasSize(1);
        assertThat(only().state()).isEqualTo(Sent.State.SENT);
    }

    @Test
    void itGoesToTheOwnersThatAreChosenInTheirLanguageAndCanBeSwitchedOff() throws Exception {
        studio.addUser(3, "Otto Owner", Role.OWNER);
        rules.change(new LetterRule(false, Tongue.ES, Set.of(3L), "https://studio.test/"));
        at("2026-06-15T12:00:00Z");
        assertThat(OFFICE.sent()).isEmpty();
        rules.change(new LetterRule(true, Tongue.ES, Set.of(3L), "https://studio.test/"));
        at("2026-06-15T12:05:00Z");
        assertThat(OFFICE.sent()).hasSize(1);
        MimeMessage sent = OFFICE.sent()[0];
        assertThat(sent.getAllRecipients()[0]).hasToString("otto.owner@studio.test");
        assertThat(sent.getSubject()).isEqualTo("La carta al dueño, 15 de junio de 2026");
        String words =
                ((MimeMultipart) sent.getContent()).getBodyPart(0).getContent().toString();
        assertThat(words)
                .contains("https://studio.test/leads/", "https://studio.test/letter?week=2026-06-15&lang=es")
                .contains("Consultas nuevas: 1.")
                .doesNotContain("New inquiries", "as it was known", "As it stood", "Three things", "Not enough");
    }

    @Test
    void staffNeverGetIt() {
        rules.change(new LetterRule(true, Tongue.EN, Set.of(TestStudio.STAFF), ""));
        at("2026-06-15T12:00:00Z");
        assertThat(OFFICE.sent()).isEmpty();
    }

    @Test
    void aLetterThatIsLateByDaysIsNotSentAnyMore() {
        at("2026-06-17T12:00:00Z");
        assertThat(OFFICE.sent()).isEmpty();
        assertThat(post.of(WEEK)).isEmpty();
    }

    private void at(String instant) {
        studio.clock().setTo(instant);
        round.run();
        studio.actAsOwner();
    }

    private Sent only() {
        return post.of(WEEK).getFirst();
    }
}
