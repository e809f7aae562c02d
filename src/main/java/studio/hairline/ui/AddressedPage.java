package studio.hairline.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/** A page that shows what its address asks for. */
public abstract class AddressedPage extends Main implements BeforeEnterObserver {

    protected AddressedPage() {
        addClassName("page");
        setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Url.of(event.getLocation()));
    }

    public abstract void open(Url url);
}
