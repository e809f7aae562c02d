package studio.hairline.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.FileNotFoundException;
import java.util.Locale;
import java.util.Optional;
import studio.hairline.history.Refusal;
import studio.hairline.record.Paper;
import studio.hairline.record.SignedPaper;
import studio.hairline.record.Signing;
import studio.hairline.ui.PartCard;
import studio.hairline.ui.Say;

/** A paper of a session: its words and a field to sign in, or who signed it and the PDF. */
final class PaperCard extends PartCard {

    private final ChairBeans beans;
    private final long sessionId;
    private final Paper paper;
    private final Runnable changed;
    private final Div shown = new Div();

    PaperCard(ChairBeans beans, long sessionId, Paper paper, Runnable changed) {
        super(paper.title(), "paper-" + paper.name().toLowerCase(Locale.ROOT));
        this.beans = beans;
        this.sessionId = sessionId;
        this.paper = paper;
        this.changed = changed;
        shown.addClassName("signing");
        add(shown);
        show();
    }

    private void show() {
        shown.removeAll();
        Optional<SignedPaper> signed = beans.papers().of(sessionId).stream()
                .filter(one -> one.paper() == paper)
                .findFirst();
        signed.ifPresentOrElse(this::showSigned, this::showToSign);
    }

    private void showSigned(SignedPaper signed) {
        String name = signed.isErased() ? "Signed " : "Signed by " + signed.name() + " ";
        shown.add(new Paragraph(
                name + beans.record().said(signed.at(), signed.by()) + ", text version " + signed.version() + "."));
        if (!signed.isErased()) {
            shown.add(download());
        }
    }

    private Anchor download() {
        DownloadHandler handler = event -> {
            event.setFileName(paper.name().toLowerCase(Locale.ROOT) + "-session-" + sessionId + ".pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(beans.papers().pdf(sessionId, paper).orElseThrow(FileNotFoundException::new));
        };
        Anchor link = new Anchor(handler, "Download as PDF");
        link.setAriaLabel("Download as PDF: " + paper.title());
        return link;
    }

    private void showToSign() {
        Div text = new Div();
        text.addClassName("paper-text");
        text.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", paper.title() + ", the text");
        paper.text().forEach(words -> text.add(new Paragraph(words)));
        TextField name = new TextField("Full name of whoever signs");
        name.setMaxLength(120);
        name.setHelperText("Whoever cannot draw signs by the name alone.");
        SignatureField drawn = new SignatureField();
        Button sign = new Button("Sign", click -> sign(name, drawn));
        sign.setAriaLabel("Sign: " + paper.title());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        shown.add(text, name, drawn, sign);
    }

    private void sign(TextField name, SignatureField drawn) {
        try {
            beans.papers().sign(sessionId, paper, new Signing(name.getValue(), drawn.png()));
            show();
            changed.run();
            Say.done(paper.title() + ": signed and kept.");
        } catch (Refusal refused) {
            Say.refused(refused.getMessage());
        }
    }
}
