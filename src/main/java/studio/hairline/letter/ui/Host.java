package studio.hairline.letter.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Under which address the browser that asks has opened Hairline. */
final class Host {

    private Host() {}

    /** @return without a slash at its end; nothing where no browser asks */
    static Optional<String> ofThisRequest() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? Optional.of(ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .build()
                        .toUriString())
                : Optional.empty();
    }
}
