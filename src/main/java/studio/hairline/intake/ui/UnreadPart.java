package studio.hairline.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.List;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.intake.UnreadPosts.UnreadPost;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.Say;

/** What the website brought and could not be understood, whole: somebody reads it and answers. */
final class UnreadPart extends Section {

    private final transient UnreadPosts unread;
    private final ZoneId zone;

    UnreadPart(UnreadPosts unread, ZoneId zone) {
        this.unread = unread;
        this.zone = zone;
        addClassName("held-part");
        show();
    }

    private void show() {
        removeAll();
        List<UnreadPost> waiting = unread.waiting();
        add(new H2("Not understood · " + Formats.count(unread.count())));
        if (waiting.isEmpty()) {
            add(
                    new EmptyState(
                            Glyph.CHECK_CIRCLE,
                            "Whatever your website brings and cannot be read as an inquiry is kept here, whole. There is nothing now."));
        }
        waiting.forEach(one -> add(card(one)));
    }

    private Article card(UnreadPost one) {
        String at = Formats.instant(one.receivedAt(), zone);
        Paragraph why = new Paragraph(one.reason());
        why.addClassName("problem");
        Pre body = new Pre(one.body().isEmpty() ? "(nothing)" : one.body());
        body.addClassName("kept-body");
        Button done = new Button("Dealt with", click -> done(one));
        done.setAriaLabel("Dealt with: what came at " + at);
        Article card = new Article(new H3(at + " · " + one.key()), why, body, done);
        card.addClassNames("card", "section");
        return card;
    }

    private void done(UnreadPost one) {
        unread.done(one.id());
        Say.done("Dealt with.", "Undo", () -> {
            unread.undo(one.id());
            show();
        });
        show();
    }
}
