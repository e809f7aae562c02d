package studio.hairline.team.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form as browsers and password managers know it: it posts by itself, whatever the page's own state. */
@Tag("form")
final class SignInForm extends HtmlContainer {

    private final TextField email = new TextField("E-mail");
    private final PasswordField password = new PasswordField("Password");

    SignInForm() {
        addClassName("sign-in-form");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        email.getElement().setAttribute("name", "username").setAttribute("type", "email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        email.setRequired(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        NativeButton enter = new NativeButton("Sign in");
        enter.addClassName("sign-in-button");
        enter.getElement().setAttribute("type", "submit");
        add(email, password, enter);
        addToken();
    }

    void fill(String account, String secret) {
        email.setValue(account);
        password.setValue(secret);
    }

    private void addToken() {
        if (VaadinRequest.getCurrent() != null
                && VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
            add(hidden);
        }
    }
}
