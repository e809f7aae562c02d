package studio.hairline.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import studio.hairline.post.Mail;
import studio.hairline.post.MailState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** The e-mails that are as far as each other. */
final class OutboxSection extends Section {

    private final transient OutboxBeans beans;
    private final OutboxView page;

    OutboxSection(String title, List<Mail> mails, OutboxBeans beans, OutboxView page) {
        this.beans = beans;
        this.page = page;
        addClassName("held-part");
        add(new H2(title + " · " + Formats.count(mails.size())));
        mails.forEach(mail -> add(card(mail)));
    }

    private Article card(Mail mail) {
        Mail.Written written = mail.written();
        H3 title = new H3(new Anchor("inbox?item=" + mail.leadId(), mail.name()));
        Paragraph about = new Paragraph("To " + written.to() + " · “" + written.subject() + "” · written "
                + beans.moment(written.at()) + " by " + beans.name(written.by()));
        about.addClassName("soft");
        Pre words = new Pre(written.words());
        words.addClassName("kept-body");
        Article card = new Article(title, about, course(mail), new Details("What was written", words));
        card.addClassNames("card", "section");
        if (mail.course().state() == MailState.WAITING || mail.course().state() == MailState.FAILED) {
            card.add(buttons(mail));
        }
        return card;
    }

    private Paragraph course(Mail mail) {
        Mail.Course course = mail.course();
        String problem = Objects.requireNonNullElse(course.problem(), "");
        Paragraph said = new Paragraph(
                switch (course.state()) {
                    case SENDING -> "Leaving now.";
                    case SENT -> "The server took it " + beans.moment(Objects.requireNonNull(course.sentAt())) + ".";
                    case FAILED -> problem;
                    case WAITING -> problem.isEmpty() ? "Leaves within seconds." : problem + next(course);
                });
        said.setClassName("problem", !problem.isEmpty());
        return said;
    }

    private String next(Mail.Course course) {
        String tries = course.tries() == 1 ? " Tried once" : " Tried " + course.tries() + " times";
        return tries + "; next " + beans.moment(course.due()) + ".";
    }

    private Div buttons(Mail mail) {
        String to = mail.name();
        Button again = new Button("Try again", click -> page.attempt(() -> again(mail)));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        again.setAriaLabel("Try again: " + to);
        Button discard = new Button("Do not send", click -> page.attempt(() -> discard(mail)));
        discard.setAriaLabel("Do not send: " + to);
        Div row = new Div(again, discard);
        row.addClassName("button-row");
        return row;
    }

    private void again(Mail mail) {
        beans.outbox().again(mail.id());
        Say.done("It is tried again within seconds.");
    }

    private void discard(Mail mail) {
        beans.outbox().discard(mail.id());
        Say.done(
                "It is not sent.",
                "Undo",
                () -> page.attempt(() -> beans.outbox().restore(mail.id())));
    }
}
