package studio.hairline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a page could not be made; what broke is in the log and not on the screen. */
@AnonymousAllowed
@ParentLayout(Shell.class)
class BrokenPage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenPage.class);

    BrokenPage() {
        addClassName("page");
        setId("content");
        add(
                new PageHeader("This page did not come", ""),
                new EmptyState(
                        Glyph.SEARCH,
                        "Something broke while it was made, and nothing was changed. Load it again; what happened is in the log.",
                        new Anchor("", "To the dashboard")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> broken) {
        LOG.error("A page could not be made", broken.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return "This page did not come · Hairline";
    }
}
