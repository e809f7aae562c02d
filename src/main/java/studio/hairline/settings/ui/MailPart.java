package studio.hairline.settings.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.post.MailAccount;
import studio.hairline.post.MailSettings;
import studio.hairline.post.Secured;
import studio.hairline.ui.Say;

/** The studio's own mail servers; what a test of them said stays on the card. */
final class MailPart {

    private final MailSettings mail;
    private final ServerFields smtp;
    private final ServerFields imap;
    private final TextField address = new TextField("Sender's address");
    private final TextField name = new TextField("Sender's name");
    private final TextField folder = new TextField("Folder");
    private final Paragraph said = new Paragraph();

    MailPart(SettingsBeans beans) {
        mail = beans.mail();
        MailAccount account = mail.account();
        smtp = new ServerFields("Outgoing", account.smtp(), Secured::smtpPort);
        imap = new ServerFields("Incoming", account.imap(), Secured::imapPort);
        address.setValue(account.sender().address());
        address.setPlaceholder("hello@example.com");
        name.setValue(
                account.sender().name().isEmpty()
                        ? beans.studio().facts().name()
                        : account.sender().name());
        folder.setValue(account.folder());
        said.addClassName("wide");
        said.getElement().setAttribute("role", "status");
    }

    FormCard card() {
        return new FormCard(
                        "Mail",
                        "With an outgoing server (SMTP) replies are sent from the inbox; without one they open in your own"
                                + " mail program. With an incoming one (IMAP) what they write joins its lead; what is in the"
                                + " folder before stays as it is.")
                .with(address, name)
                .with(smtp.all())
                .with(imap.all())
                .with(folder, said)
                .button("Save", this::save)
                .button("Send a test", this::test);
    }

    private void save() {
        mail.change(new MailAccount(
                smtp.server(),
                new MailAccount.Sender(address.getValue(), name.getValue()),
                imap.server(),
                folder.getValue()));
        smtp.saved();
        imap.saved();
        said.setText("");
        Say.done("The mail servers are saved.");
    }

    private void test() {
        said.setText("");
        said.setText(mail.test());
    }
}
