package studio.hairline.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.history.Refusal;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class MailSettingsTest {

    @RegisterExtension
    static final PostOffice POST = new PostOffice();

    @Autowired
    MailSettings settings;

    @Autowired
    TestStudio studio;

    @Test
    void aPasswordIsKeptSealedAndNeverToldAgain() {
        settings.change(POST.account());
        assertThat(settings.account()).isEqualTo(POST.account().with("", ""));
        assertThat(column("smtp_password")).isNotEmpty().doesNotContain("secret");
        assertThat(column("imap_password")).isNotEmpty().doesNotContain("secret");
        assertThat(POST.account().toString()).doesNotContain("secret");
    }

    @Test
    void anEmptyPasswordStaysUntilServerOrUserIsAnother() {
        settings.change(POST.account());
        settings.change(POST.account().with("", ""));
        assertThat(settings.test()).startsWith("The server took it and said “250");
        MailServer other = new MailServer("elsewhere.test", 25, Secured.NONE, PostOffice.STUDIO, "");
        settings.change(new MailAccount(other, POST.account().sender(), MailServer.NONE, ""));
        assertThat(column("smtp_password")).isEmpty();
    }

    @Test
    void aTestTellsWhatTheServersAnswered() throws Exception {
        settings.change(POST.account());
        assertThat(settings.test())
                .startsWith("The server took it and said “250")
                .endsWith("There is 1 e-mail in the mailbox.");
        assertThat(POST.sent()[0].getSubject()).startsWith("Hairline can send [");
    }

    @Test
    void aWrongPasswordAndAClosedDoorAreSaidInWords() {
        settings.change(POST.account().with("wrong", ""));
        assertThatThrownBy(() -> settings.test())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not take this user and password");
        MailServer closed = new MailServer("localhost", 1, Secured.NONE, "", "");
        settings.change(new MailAccount(closed, POST.account().sender(), MailServer.NONE, ""));
        assertThatThrownBy(() -> settings.test()).hasMessage("Nothing answers at localhost:1.");
    }

    @Test
    void aServerWithoutSecurityIsNotSpokenToSecurely() {
        MailServer plain = POST.account().smtp();
        MailServer starttls = new MailServer(plain.host(), plain.port(), Secured.STARTTLS, "", "");
        settings.change(new MailAccount(starttls, POST.account().sender(), MailServer.NONE, ""));
        assertThatThrownBy(() -> settings.test()).isInstanceOf(Refusal.class).hasMessageContaining("STARTTLS");
        assertThat(POST.sent()).isEmpty();
    }

    @Test
    void onlyTheOwnerSetsIt() {
        studio.actAsStaff();
        assertThatThrownBy(() -> settings.account()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settings.change(POST.account())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatCannotBeAServerIsRefusedInASentence() {
        assertThatThrownBy(() -> new MailServer("http://mail.test/", 25, Secured.TLS, "", ""))
                .hasMessageContaining("like mail.example.com");
        assertThatThrownBy(() -> new MailServer("mail.test", 0, Secured.TLS, "", ""))
                .hasMessageContaining("between 1 and 65,535");
        MailServer mail = new MailServer("mail.test", 25, Secured.TLS, "", "");
        assertThatThrownBy(() -> new MailAccount(mail, new MailAccount.Sender("", ""), MailServer.NONE, ""))
                .hasMessageContaining("Give the address");
        assertThatThrownBy(() -> new MailAccount.Sender("hello@studio.test", "Studio\r\nBcc: all@x.test"))
                .hasMessageContaining("one line");
    }

    private String column(String name) {
        return studio.jdbc()
                .sql("select " + name + " from mail_account")
                .query(String.class)
                .single();
    }
}
