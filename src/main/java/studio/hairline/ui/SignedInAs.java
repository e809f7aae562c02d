package studio.hairline.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Who is signed in, with their own page, and the way out. */
final class SignedInAs extends Div {

    SignedInAs(String name, Runnable signOut) {
        addClassName("signed-in");
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        Anchor words = new Anchor("account", name);
        words.setTitle("Your account and password");
        words.addClassName("user-name");
        Button out = new Button("Sign out", click -> signOut.run());
        out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(avatar, words, out);
    }
}
