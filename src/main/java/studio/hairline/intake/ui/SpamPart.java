package studio.hairline.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.List;
import studio.hairline.history.Refusal;
import studio.hairline.intake.HeldInquiries;
import studio.hairline.intake.HeldInquiries.HeldInquiry;
import studio.hairline.intake.HeldInquiries.Standing;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.Say;

/** What the inquiry page held back as likely spam: received with one click, or spam for good. */
final class SpamPart extends Section {

    private final transient HeldInquiries held;
    private final ZoneId zone;

    SpamPart(HeldInquiries held, ZoneId zone) {
        this.held = held;
        this.zone = zone;
        addClassName("held-part");
        show();
    }

    private void show() {
        removeAll();
        List<HeldInquiry> waiting = held.those(Standing.WAITING);
        add(new H2("Held as likely spam · " + Formats.count(held.count())));
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    Glyph.CHECK_CIRCLE,
                    "What looks like spam on your inquiry page waits here, with its reasons. There is nothing now."));
        }
        waiting.forEach(one -> add(undecided(one)));
        List<HeldInquiry> spam = held.those(Standing.SPAM);
        if (!spam.isEmpty()) {
            Details kept = new Details("Marked as spam · " + Formats.count(spam.size()));
            spam.forEach(one -> kept.add(decided(one)));
            add(kept);
        }
    }

    private Article undecided(HeldInquiry one) {
        Button receive = new Button("Receive as inquiry", click -> attempt(() -> receive(one)));
        receive.addThemeVariants(ButtonVariant.PRIMARY);
        receive.setAriaLabel("Receive as inquiry: " + title(one));
        Button spam = new Button("It is spam", click -> attempt(() -> spam(one)));
        spam.setAriaLabel("It is spam: " + title(one));
        return card(one, receive, spam);
    }

    private Article decided(HeldInquiry one) {
        Button back = new Button("Not spam", click -> attempt(() -> held.notSpam(one.id())));
        back.setAriaLabel("Not spam: " + title(one));
        return card(one, back);
    }

    private Article card(HeldInquiry one, Button... buttons) {
        Paragraph why = new Paragraph(one.reasons());
        why.addClassName("problem");
        Pre body = new Pre(HeldWords.of(one.posted()));
        body.addClassName("kept-body");
        Div row = new Div(buttons);
        row.addClassName("button-row");
        Article card = new Article(new H3(title(one)), why, body, row);
        card.addClassNames("card", "section");
        return card;
    }

    private String title(HeldInquiry one) {
        return one.posted().fields().getOrDefault("name", "") + " · " + Formats.instant(one.receivedAt(), zone);
    }

    private void receive(HeldInquiry one) {
        long lead = held.receive(one);
        Say.done(
                "Received as of when it arrived.", "Open", () -> UI.getCurrent().navigate("leads/" + lead));
    }

    private void spam(HeldInquiry one) {
        held.spam(one.id());
        Say.done("Marked as spam; it is kept.", "Undo", () -> attempt(() -> held.notSpam(one.id())));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Say.refused(String.valueOf(refused.getMessage()));
        }
        show();
    }
}
