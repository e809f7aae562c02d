package studio.hairline.post.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.post.Mail;
import studio.hairline.post.MailState;
import studio.hairline.post.MailStatus;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** Replies by e-mail: which could not be sent and why, which wait, which left. */
@Route(OutboxView.PATH)
@PageTitle("Outbox · Hairline")
@Menu(title = "Outbox", order = 5.7, icon = "envelope")
@RolesAllowed({"OWNER", "STAFF"})
class OutboxView extends Main {

    static final String PATH = "outbox";

    private final OutboxBeans beans;

    OutboxView(OutboxBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
        show();
    }

    void show() {
        removeAll();
        List<Mail> failed = beans.outbox().those(MailState.FAILED);
        List<Mail> waiting = beans.outbox().those(MailState.WAITING, MailState.SENDING);
        List<Mail> sent = beans.outbox().those(MailState.SENT);
        add(new PageHeader(
                "Outbox", Formats.count(failed.size()) + " failed · " + Formats.count(waiting.size()) + " wait"));
        servers();
        if (failed.isEmpty() && waiting.isEmpty()) {
            add(new EmptyState(
                    Glyph.ENVELOPE, "Nothing waits and nothing failed. Replies by e-mail are written in the inbox."));
        }
        section("Failed", failed);
        section("Waiting", waiting);
        section("Sent", sent);
    }

    private void servers() {
        if (!beans.status().sends()) {
            add(
                    soft(
                            "No mail server is set, so replies open in your own mail program. The owner sets one under Settings."));
        }
        beans.status().lastLook().ifPresent(look -> add(look(look)));
    }

    private Paragraph look(MailStatus.LastLook look) {
        Paragraph said = soft(
                look.at() == null
                        ? "The mailbox is read within a minute."
                        : "The mailbox was read " + beans.moment(look.at()) + ".");
        if (look.problem() != null) {
            said.setText("The mailbox cannot be read. " + look.problem());
            said.setClassName("problem");
        }
        return said;
    }

    private void section(String title, List<Mail> mails) {
        if (!mails.isEmpty()) {
            add(new OutboxSection(title, mails, beans, this));
        }
    }

    /** Does it, or says why not; what is shown is read again. */
    void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
        }
        show();
    }

    private static Paragraph soft(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("soft");
        return said;
    }
}
