package studio.hairline.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.AccessTokens;
import studio.hairline.team.AccessTokens.AccessToken;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** The tokens with which one's own programs read what one may see oneself. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class TokensPart {

    private final AccessTokens tokens;
    private final StudioTime time;
    private final Div working = new Div();
    private final Paragraph made = new Paragraph();
    private final TextField label = new TextField("What it is for");

    TokensPart(AccessTokens tokens, StudioTime time) {
        this.tokens = tokens;
        this.time = time;
        working.addClassNames("members", "wide");
        made.addClassNames("wide", "shown-once");
        made.getElement().setAttribute("role", "status");
        label.setMaxLength(80);
        label.setPlaceholder("Our spreadsheet");
    }

    FormCard card() {
        show();
        Anchor described = new Anchor("api", "How programs read the studio");
        described.setRouterIgnore(true);
        described.addClassName("wide");
        return new FormCard(
                        "Tokens",
                        "With a token a program of yours reads what you may see, and nothing more. Whoever has it can do the same.")
                .with(described, working, label, made)
                .button("Make a token", this::make);
    }

    private void make() {
        String token = tokens.make(label.getValue());
        made.setText("The new token, shown this once: " + token);
        label.clear();
        show();
    }

    private void show() {
        working.removeAll();
        tokens.own().forEach(token -> working.add(line(token)));
    }

    private Div line(AccessToken token) {
        Button revoke = new Button("Revoke", click -> {
            tokens.revoke(token.id());
            Say.done("Nothing is read with the token for “" + token.label() + "” any more.");
            show();
        });
        revoke.setAriaLabel("Revoke the token for " + token.label());
        LocalDate used = token.usedDay();
        String since = token.label() + " · since " + Formats.day(time.dayOf(token.madeAt())) + " · "
                + (used == null ? "never used" : "last used " + Formats.day(used));
        Div line = new Div(new Span(since), revoke);
        line.addClassName("setting-line");
        return line;
    }
}
