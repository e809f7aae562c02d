package studio.hairline.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Answer;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.Decided;
import studio.hairline.triage.Inbox;
import studio.hairline.triage.Letters;
import studio.hairline.triage.Said;
import studio.hairline.triage.Undoing;

@OnBothDatabases
class OutboxTest {

    @RegisterExtension
    static final PostOffice POST = new PostOffice();

    @Autowired
    MailSettings settings;

    @Autowired
    Letters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    Sending sending;

    @Autowired
    FrontDesk desk;

    @Autowired
    LeadFile file;

    @Autowired
    TestStudio studio;

    private LeadRef ana;

    @BeforeEach
    void anaWrote() {
        settings.change(POST.account());
        Inquiry inquiry = Inquiry.of(now().minusSeconds(600), Channel.FORM, Source.WEBSITE, "Hello");
        ana = desk.receiveNew(Contact.of("Ana Lopez", "ana@example.com", null), inquiry);
    }

    @Test
    void aReplyIsTheFirstResponseOfWhoeverWroteItOnceTheServerHasTakenIt(@Autowired Inbox inbox) throws Exception {
        studio.actAsStaff();
        write("Hi Ana,\n\nwhich day suits you? ¡Hola!");
        studio.actAsOwner();
        assertThat(file.of(ana.id()).answer()).isNull();
        assertThat(inbox.count()).isOne();
        studio.clock().advance(Duration.ofSeconds(30));
        sending.run();
        Answer answer = file.of(ana.id()).answer();
        assertThat(answer.at()).isEqualTo(now());
        assertThat(answer.by()).isEqualTo(TestStudio.STAFF);
        assertThat(inbox.count()).isZero();
        MimeMessage sent = POST.sent()[0];
        assertThat(sent.getAllRecipients()[0]).hasToString("ana@example.com");
        assertThat(sent.getFrom()[0]).hasToString("Test Studio <hello@studio.test>");
        assertThat(sent.getSubject()).matches("Your inquiry \\[\\w{8}]");
        assertThat(sent.getMessageID()).matches("<hairline\\.\\w{8}@studio\\.test>");
        assertThat(sent.getContent().toString().strip()).endsWith("¡Hola!");
    }

    @Test
    void ofSeveralWhoSendAtOnceOneDoes(@Autowired Conversation conversation) throws Exception {
        write("Hello");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> nodes = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        sending.run();
                        return true;
                    })
                    .toList();
            for (Future<Boolean> node : threads.invokeAll(nodes)) {
                assertThat(node.get()).isTrue();
            }
        }
        assertThat(POST.sent()).hasSize(1);
        assertThat(conversation.of(ana.id())).extracting(Said::words).containsExactly("Hello");
    }

    @Test
    void whoeverPressesTwiceHasNotWrittenTwice() {
        write("Hello");
        assertThatThrownBy(() -> write("Hello")).isInstanceOf(Refusal.class).hasMessageContaining("waits to be sent");
        sending.run();
        sending.run();
        assertThat(POST.sent()).hasSize(1);
    }

    @Test
    void aServerThatIsDownIsTriedLaterAndLaterAndThenSomebodyHasToLook() {
        settings.change(new MailAccount(
                new MailServer("localhost", 1, Secured.NONE, "", ""),
                POST.account().sender(),
                MailServer.NONE,
                ""));
        write("Hello");
        for (int minutes : new int[] {1, 5, 15, 60, 360}) {
            Instant tried = now();
            sending.run();
            assertThat(only(MailState.WAITING).course().due()).isEqualTo(tried.plus(Duration.ofMinutes(minutes)));
            studio.clock().advance(Duration.ofMinutes(minutes));
        }
        sending.run();
        assertThat(only(MailState.FAILED).course().problem()).isEqualTo("Nothing answers at localhost:1.");
        assertThat(outbox.count()).isOne();
        assertThat(file.of(ana.id()).answer()).isNull();
        settings.change(POST.account());
        outbox.again(only(MailState.FAILED).id());
        sending.run();
        assertThat(POST.sent()).hasSize(1);
        assertThat(file.of(ana.id()).answer()).isNotNull();
        assertThat(outbox.count()).isZero();
    }

    @Test
    void whoAskedToBeLeftAloneMeanwhileIs(@Autowired Conversation conversation) {
        write("Hello");
        studio.clock().advance(Duration.ofMinutes(1));
        conversation.theyWrote(file.of(ana.id()).ref(), now(), "Please stop writing to me");
        sending.run();
        assertThat(POST.sent()).isEmpty();
        assertThat(only(MailState.FAILED).course().problem()).contains("Please stop writing to me");
    }

    @Test
    void whatIsSetAsideIsNotAnswered(@Autowired Leads leads) {
        write("Hello");
        leads.setAside(file.of(ana.id()).ref(), Standing.SPAM);
        sending.run();
        assertThat(POST.sent()).isEmpty();
        assertThat(only(MailState.FAILED).course().problem()).contains("set aside");
    }

    @Test
    void untilItHasLeftItCanBeTakenBackAndNotAfter(@Autowired Undoing undoing) {
        Decided first = write("Hello");
        undoing.undo(first.id());
        sending.run();
        assertThat(POST.sent()).isEmpty();
        Decided second = write("Hello again");
        sending.run();
        assertThat(undoing.last().map(Undoing.Last::id)).isNotEqualTo(Optional.of(second.id()));
        assertThatThrownBy(() -> undoing.undo(second.id())).isInstanceOf(Refusal.class);
        assertThat(file.of(ana.id()).answer()).isNotNull();
    }

    @Test
    void whatIsTakenOutIsNotSentUntilItIsPutBack() {
        write("Hello");
        long id = only(MailState.WAITING).id();
        outbox.discard(id);
        sending.run();
        assertThat(POST.sent()).isEmpty();
        assertThat(outbox.count()).isZero();
        assertThatThrownBy(() -> outbox.discard(id)).isInstanceOf(Refusal.class);
        outbox.restore(id);
        sending.run();
        assertThat(POST.sent()).hasSize(1);
        assertThatThrownBy(() -> outbox.again(id)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasInHandWhenTheProgramStoppedIsNotSentTwiceUnseen() {
        write("Hello");
        studio.jdbc()
                .sql("update mails set state = 'SENDING', taken_at = :now")
                .param("now", now().atOffset(java.time.ZoneOffset.UTC))
                .update();
        studio.clock().advance(Duration.ofMinutes(11));
        sending.run();
        assertThat(POST.sent()).isEmpty();
        assertThat(only(MailState.FAILED).course().problem()).contains("may have arrived");
    }

    @Test
    void whatTheyWroteAfterItWasWrittenStillWaits(@Autowired Conversation conversation, @Autowired Inbox inbox) {
        write("Hello");
        studio.clock().advance(Duration.ofMinutes(1));
        conversation.theyWrote(file.of(ana.id()).ref(), now(), "Are you open on Sunday?");
        sending.run();
        assertThat(POST.sent()).hasSize(1);
        assertThat(inbox.count()).isOne();
    }

    @Test
    void withoutAServerNothingCanBePutIn() {
        settings.change(MailAccount.NONE);
        assertThat(letters.areSent()).isFalse();
        assertThatThrownBy(() -> write("Hello")).isInstanceOf(Refusal.class).hasMessageContaining("Settings");
    }

    private Decided write(String words) {
        var lead = file.of(ana.id());
        return letters.write(lead.ref(), lead.personId(), "Your inquiry", words);
    }

    private Mail only(MailState state) {
        return outbox.those(state).getFirst();
    }

    private Instant now() {
        return studio.clock().instant();
    }
}
