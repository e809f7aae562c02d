package studio.hairline.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import studio.hairline.people.Contact;
import studio.hairline.people.Way;

/** Hands what was written to the device: its mail program, or its texts. */
final class DeviceLink extends Anchor {

    DeviceLink() {
        super("", "");
        addClassName("wide");
        setRouterIgnore(true);
    }

    void leadsTo(Way way, Contact contact, String subject, String words) {
        switch (way) {
            case EMAIL -> {
                setHref("mailto:" + contact.email() + "?subject=" + encoded(subject) + "&body=" + encoded(words));
                setText("Open in e-mail, and log it");
            }
            case TEXT -> {
                // Vaadin does not know this scheme as safe; it is, as the number is in digits and the words are
                // encoded.
                setUnsafeHref("sms:" + contact.phone() + "?&body=" + encoded(words));
                setText("Open as text, and log it");
            }
            case CALL, MESSAGE -> setText("");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
