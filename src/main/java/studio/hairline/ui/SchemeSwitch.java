package studio.hairline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Chooses between light, dark and the device's own; this browser remembers it for a year. */
final class SchemeSwitch extends Select<Scheme> {

    SchemeSwitch() {
        addClassName("scheme-switch");
        setLabel("Colours");
        setItems(Scheme.values());
        setItemLabelGenerator(Scheme::label);
        VaadinRequest request = VaadinRequest.getCurrent();
        setValue(request == null ? Scheme.SYSTEM : Scheme.remembered(request.getCookies()));
        addValueChangeListener(event -> choose(event.getValue()));
    }

    private void choose(Scheme scheme) {
        UI.getCurrentOrThrow().getPage().setColorScheme(scheme.value());
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            response.addCookie(cookie(scheme));
        }
    }

    private static Cookie cookie(Scheme scheme) {
        Cookie cookie = new Cookie(Scheme.COOKIE, scheme.code());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
