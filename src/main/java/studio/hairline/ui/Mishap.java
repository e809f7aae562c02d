package studio.hairline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Says it when something broke that nobody foresaw: what was typed stays, and nobody believes that it was done. */
@Component
class Mishap implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(new Handler()));
    }

    /** Logs as Vaadin does, and tells whoever acted. */
    private static final class Handler extends DefaultErrorHandler {

        @Override
        public void error(ErrorEvent event) {
            super.error(event);
            UI ui = UI.getCurrent();
            if (ui != null && ui.isAttached()) {
                Say.refused("That did not work, and nothing was saved by it. Try again; what happened is in the log.");
            }
        }
    }
}
