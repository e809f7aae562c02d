package studio.hairline.team;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Tells the browser to run only scripts this page came with: each page has a nonce of its own (docs/gotchas.md). */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    /** For everything that is no page: nothing runs, nobody frames it. */
    static final String ELSEWHERE = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    private static final String PAGE = "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(this::apply);
        }
    }

    private void apply(IndexHtmlResponse response) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", PAGE.formatted(nonce));
    }
}
