package studio.hairline.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import studio.hairline.post.MailServer;
import studio.hairline.post.Secured;
import studio.hairline.ui.OneChoice;

/** What is asked about a mail server; its password is never shown, and empty it stays as it is. */
final class ServerFields {

    private final TextField host;
    private final IntegerField port = new IntegerField();
    private final Select<Secured> secured;
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final ToIntFunction<Secured> usual;

    /** @param what it is called, such as "Outgoing" */
    ServerFields(String what, MailServer server, ToIntFunction<Secured> usual) {
        this.usual = usual;
        host = new TextField(what + " server");
        host.setValue(server.host());
        host.setPlaceholder("mail.example.com");
        port.setLabel(what + " port");
        port.setValue(server.isSet() ? (Integer) server.port() : null);
        secured = new OneChoice<>(what + " security", List.of(Secured.values()), Secured::label, server.secured())
                .onChoice(one -> hint());
        user.setLabel(what + " user");
        user.setValue(server.user());
        user.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        password.setLabel(what + " password");
        password.setHelperText("Kept sealed and never shown. Left empty it stays as it is.");
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        hint();
    }

    Component[] all() {
        return new Component[] {host, port, secured, user, password};
    }

    MailServer server() {
        Secured way = secured.getValue();
        int number = Objects.requireNonNullElse(port.getValue(), usual.applyAsInt(way));
        return new MailServer(host.getValue(), number, way, user.getValue(), password.getValue());
    }

    void saved() {
        password.clear();
    }

    private void hint() {
        port.setPlaceholder(String.valueOf(usual.applyAsInt(secured.getValue())));
    }
}
