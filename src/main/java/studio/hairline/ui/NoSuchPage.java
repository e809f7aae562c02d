package studio.hairline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Says the same of a page that is not there and of one that is not theirs to see. */
@AnonymousAllowed
@ParentLayout(Shell.class)
class NoSuchPage extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NoSuchPage() {
        addClassName("page");
        setId("content");
        add(
                new PageHeader("No such page", ""),
                new EmptyState(
                        Glyph.SEARCH,
                        "There is nothing at this address, or it is not yours to see.",
                        new Anchor("", "To the dashboard")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> notFound) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "No such page · Hairline";
    }
}
