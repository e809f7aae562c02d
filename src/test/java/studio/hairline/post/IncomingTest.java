package studio.hairline.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.intake.HeldInquiries;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.Inbox;
import studio.hairline.triage.Letters;
import studio.hairline.triage.MayContact;
import studio.hairline.triage.Said;

@OnBothDatabases
class IncomingTest {

    @RegisterExtension
    static final PostOffice POST = new PostOffice();

    @Autowired
    MailSettings settings;

    @Autowired
    Looking looking;

    @Autowired
    Keeping keeping;

    @Autowired
    Joining joining;

    @Autowired
    Conversation conversation;

    @Autowired
    FrontDesk desk;

    @Autowired
    LeadFile file;

    @Autowired
    TestStudio studio;

    private LeadRef ana;

    @BeforeEach
    void anaWrote(@Autowired Leads leads) {
        settings.change(POST.account());
        Inquiry inquiry = Inquiry.of(now().minusSeconds(600), Channel.FORM, Source.WEBSITE, "Hello");
        ana = desk.receiveNew(Contact.of("Ana Lopez", "ana@example.com", null), inquiry);
        leads.answer(ana, now());
        studio.clock().advance(Duration.ofMinutes(1));
    }

    @Test
    void anAnswerBelongsToTheLeadWhatEverAddressItComesFrom(
            @Autowired Letters letters, @Autowired Sending sending, @Autowired Inbox inbox) throws Exception {
        look();
        LeadDetails lead = file.of(ana.id());
        letters.write(lead.ref(), lead.personId(), "Your inquiry", "Which day suits you?");
        sending.run();
        String ours = POST.sent()[0].getMessageID();
        String subject = POST.sent()[0].getSubject();
        POST.arrives("From: Work <ana@work.example.com>\nMessage-ID: <1@x>\nIn-Reply-To: " + ours
                + "\nSubject: Re: something else\n\nTuesday!\n\nOn Mon, Jun 15, 2026 at 9:00 AM Test Studio\n"
                + "<hello@studio.test> wrote:\n> Which day suits you? Say stop to unsubscribe.\n");
        look();
        assertThat(said()).containsExactly("Which day suits you?", "Tuesday!");
        assertThat(inbox.count()).isOne();
        assertThat(count("people")).isOne();
        comes("From: x@y.example\nMessage-ID: <2@x>\nSubject: RE: " + subject + "\n\nOr Friday\n");
        assertThat(said()).contains("Or Friday");
    }

    @Test
    void aKnownAddressIsNeverANewPersonAndReopensTheClock(@Autowired Leads leads, @Autowired Inbox inbox)
            throws Exception {
        leads.lose(file.of(ana.id()).ref(), LostReason.NO_ANSWER, now());
        assertThat(inbox.count()).isZero();
        comes("From: Ana <ANA@example.com>\nMessage-ID: <1@x>\nSubject: Still interested\n\nHere I am again.\n");
        assertThat(said()).containsExactly("Here I am again.");
        assertThat(count("people")).isOne();
        assertThat(count("leads")).isOne();
        assertThat(inbox.count()).isOne();
    }

    @Test
    void theSameEmailIsReceivedOnceAndMarkedAsRead() throws Exception {
        String mail = "From: ana@example.com\nMessage-ID: <1@x>\nSubject: Hi\n\nAre you open on Sundays?\n";
        look();
        POST.arrives(mail);
        POST.arrives(mail);
        look();
        comes(mail);
        assertThat(said()).containsExactly("Are you open on Sundays?");
        try (Mailbox box = Mailbox.open(POST.account())) {
            assertThat(box.after(0, 10)).allMatch(one -> isSeen(one));
        }
    }

    @Test
    void somebodyUnknownIsAnInquiryByEmail() throws Exception {
        comes("From: =?UTF-8?Q?Jos=C3=A9_Ruiz?= <jose@example.com>\nMessage-ID: <1@x>\nSubject: Calva\n"
                + "Content-Type: text/html; charset=utf-8\n\n<p>Hola,</p><p>tengo una <b>cicatriz</b>.</p>\n");
        LeadDetails lead = newest();
        assertThat(lead.arrival().channel()).isEqualTo(Channel.EMAIL);
        assertThat(lead.source()).isEqualTo(Source.NOT_RECORDED);
        assertThat(lead.message()).contains("Calva", "tengo una cicatriz.");
        assertThat(column("select name from people where email = 'jose@example.com'"))
                .isEqualTo("José Ruiz");
    }

    @Test
    void anAutomaticReplyIsKeptAndIsNoAnswer(@Autowired Inbox inbox, @Autowired HeldInquiries held) throws Exception {
        comes("From: ana@example.com\nMessage-ID: <1@x>\nAuto-Submitted: auto-replied\nSubject: Away\n\nI am away.\n");
        comes("From: news@shop.example\nMessage-ID: <2@x>\nList-Unsubscribe: <x>\nSubject: Sale\n\nBuy!\n");
        assertThat(said()).isEmpty();
        assertThat(inbox.count()).isZero();
        assertThat(count("history where kind = 'AUTOMATIC_REPLY' and lead_id = " + ana.id()))
                .isOne();
        assertThat(held.those(HeldInquiries.Standing.WAITING))
                .singleElement()
                .satisfies(one -> assertThat(one.reasons()).contains("newsletter"));
        assertThat(count("leads")).isOne();
    }

    @Test
    void whatCameBackFailedAndSaysWhy(
            @Autowired Letters letters, @Autowired Sending sending, @Autowired Outbox outbox, @Autowired Inbox inbox)
            throws Exception {
        LeadDetails lead = file.of(ana.id());
        letters.write(lead.ref(), lead.personId(), "Your inquiry", "Which day suits you?");
        sending.run();
        comes(bounce(POST.sent()[0].getMessageID(), "delayed"));
        assertThat(outbox.those(MailState.FAILED)).isEmpty();
        comes(bounce(POST.sent()[0].getMessageID(), "failed").replace("<b@x>", "<b2@x>"));
        assertThat(outbox.those(MailState.FAILED))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.course().problem()).isEqualTo("It came back: 550 5.1.1 User unknown"));
        assertThat(inbox.count()).isOne();
        assertThat(file.of(ana.id()).nextStep()).contains("came back");
    }

    @Test
    void whoeverAsksToBeLeftAloneByEmailIs() throws Exception {
        comes("From: ana@example.com\nMessage-ID: <1@x>\nSubject: Re\n\nPlease unsubscribe me.\n");
        assertThat(conversation.may(ana.id(), Way.TEXT)).isInstanceOf(MayContact.LeftAlone.class);
    }

    @Test
    void whatWasThereBeforeStaysAsItIs() throws Exception {
        settings.change(new MailAccount(POST.account().smtp(), POST.account().sender(), MailServer.NONE, ""));
        POST.arrives("From: old@example.com\nMessage-ID: <1@x>\nSubject: Old\n\nYears ago\n");
        settings.change(POST.account());
        look();
        look();
        assertThat(count("received_mails")).isZero();
    }

    @Test
    void whatIsKeptIsJoinedLaterWhenTheProgramStoppedInBetween() {
        keeping.keep(
                new Received(
                        "<1@x>",
                        now(),
                        new Received.From("ana@example.com", ""),
                        "Hi",
                        "Hello",
                        "",
                        Received.Kind.LETTER,
                        2),
                new Bookmarks.Bookmark(1L, 1));
        assertThat(said()).isEmpty();
        joining.run();
        assertThat(said()).containsExactly("Hello\n\n(2 attachments are in your mailbox.)");
    }

    private static String bounce(String messageId, String action) {
        return "From: mailer-daemon@mx.example\nMessage-ID: <b@x>\nReturn-Path: <>\nSubject: Undelivered\n"
                + "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
                + "--b\n\nSorry.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
                + "Final-Recipient: rfc822; ana@example.com\nAction: " + action
                + "\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n User unknown\n\n"
                + "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: " + messageId
                + "\nSubject: Your inquiry\n\n--b--\n";
    }

    /** As when it was found in the mailbox. */
    private void comes(String source) throws Exception {
        MimeMessage message = new MimeMessage(
                null, new ByteArrayInputStream(source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        Received read = new MailReader(PostOffice.STUDIO).read(message, message.getMessageID(), now());
        keeping.keep(read, new Bookmarks.Bookmark(1L, 1));
        joining.run();
    }

    private void look() {
        studio.clock().advance(Duration.ofMinutes(1));
        looking.run();
        assertThat(column("select look_problem from mail_account")).isNull();
    }

    private List<String> said() {
        return conversation.of(ana.id()).stream().map(Said::words).toList();
    }

    private LeadDetails newest() {
        return file.of(
                studio.jdbc().sql("select max(id) from leads").query(Long.class).single());
    }

    private long count(String what) {
        return studio.jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }

    private String column(String sql) {
        return studio.jdbc().sql(sql).query((row, n) -> row.getString(1)).list().getFirst();
    }

    private static boolean isSeen(Mailbox.Numbered one) {
        try {
            return one.message().isSet(Flags.Flag.SEEN);
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Instant now() {
        return studio.clock().instant();
    }
}
