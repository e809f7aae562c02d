package studio.hairline.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Who is signed in, and the way out. */
final class SignedInAs extends Div {

    SignedInAs(String name, Runnable signOut) {
        addClassName("signed-in");
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(name);
        words.addClassName("user-name");
        Button out = new Button("Sign out", click -> signOut.run());
        out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(avatar, words, out);
    }
}
