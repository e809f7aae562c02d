package studio.hairline.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.post.MailAccount;
import studio.hairline.post.MailServer;
import studio.hairline.post.MailSettings;
import studio.hairline.post.Secured;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.triage.Letters;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class OutboxViewTest extends BrowserlessTest {

    @Autowired
    OutboxBeans beans;

    @Autowired
    TestStudio studio;

    private OutboxView page;

    @BeforeEach
    void opened() {
        page = new OutboxView(beans);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void withoutAServerItSaysHowRepliesGo() {
        assertThat(text()).contains("Nothing waits and nothing failed.", "replies open in your own mail program");
    }

    @Test
    void whatFailedSaysWhyAndIsTriedAgainOrLeft(
            @Autowired MailSettings settings,
            @Autowired FrontDesk desk,
            @Autowired LeadFile file,
            @Autowired Letters letters) {
        MailServer server = new MailServer("mail.test", 25, Secured.NONE, "", "");
        settings.change(
                new MailAccount(server, new MailAccount.Sender("hello@studio.test", "Studio"), MailServer.NONE, ""));
        Inquiry inquiry = Inquiry.of(studio.clock().instant(), Channel.FORM, Source.WEBSITE, "Hello");
        LeadRef ana = desk.receiveNew(Contact.of("Ana Lopez", "ana@example.com", null), inquiry);
        letters.write(file.of(ana.id()).ref(), file.of(ana.id()).personId(), "Your inquiry", "Which day suits you?");
        studio.jdbc()
                .sql("update mails set state = 'FAILED', problem = 'No such user.'")
                .update();
        page.show();
        assertThat(text())
                .contains("1 failed · 0 wait", "Ana Lopez", "To ana@example.com", "No such user.", "by Olivia Owner");
        press("Try again");
        assertThat(text()).contains("0 failed · 1 wait", "Leaves within seconds.");
        press("Do not send");
        assertThat(text()).contains("0 failed · 0 wait");
        press("Undo");
        assertThat(text()).contains("0 failed · 1 wait");
    }

    private void press(String text) {
        $(Button.class)
                .withCondition(button -> button.getText().equals(text))
                .all()
                .getFirst()
                .click();
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }
}
