package studio.hairline.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.intake.UnreadPosts.UnreadPost;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Say;

/** What the website brought and could not be understood, whole: somebody reads it and answers. */
@Route("held")
@PageTitle("Not understood · Hairline")
@Menu(title = "Not understood", order = 7, icon = "question-circle")
@RolesAllowed({"OWNER", "STAFF"})
class UnreadView extends Main {

    private final UnreadPosts unread;
    private final StudioTime time;

    UnreadView(UnreadPosts unread, StudioTime time) {
        this.unread = unread;
        this.time = time;
        addClassName("page");
        setId("content");
        show();
    }

    private void show() {
        removeAll();
        List<UnreadPost> waiting = unread.waiting();
        add(new PageHeader("Not understood", waiting.isEmpty() ? "Nothing waits" : words(waiting.size())));
        if (waiting.isEmpty()) {
            add(
                    new EmptyState(
                            Glyph.CHECK_CIRCLE,
                            "Whatever your website brings and cannot be read as an inquiry is kept here, whole. There is nothing now."));
        }
        waiting.forEach(one -> add(card(one)));
    }

    private static String words(int number) {
        return number == 1 ? "1 message waits to be read" : Formats.count(number) + " messages wait to be read";
    }

    private Article card(UnreadPost one) {
        Paragraph why = new Paragraph(one.reason());
        why.addClassName("problem");
        Pre body = new Pre(one.body().isEmpty() ? "(nothing)" : one.body());
        body.addClassName("kept-body");
        Button done = new Button("Dealt with", click -> done(one));
        done.setAriaLabel("Dealt with: what came at " + Formats.instant(one.receivedAt(), time.zone()));
        Article card = new Article(
                new H2(Formats.instant(one.receivedAt(), time.zone()) + " · " + one.key()), why, body, done);
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
