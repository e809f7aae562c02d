package studio.hairline.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Writes the chosen colour scheme into the first page, so that a dark screen never flashes white. */
@Component
class RememberedScheme implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(RememberedScheme::apply);
    }

    private static void apply(IndexHtmlResponse response) {
        Scheme scheme = Scheme.remembered(response.getVaadinRequest().getCookies());
        Element html = response.getDocument().getElementsByTag("html").first();
        if (html != null) {
            html.attr("theme", scheme.value().getThemeValue());
            html.attr("style", "color-scheme: " + scheme.value().getValue());
            html.attr("lang", "en");
        }
    }
}
