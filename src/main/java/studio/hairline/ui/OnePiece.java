package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.DependencyList;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.stream.Stream;

/**
 * Tells Vaadin that the browser has what is on the page: it would name the piece of the bundle of each kind of component,
 * sixty-four characters each, and ours comes in one piece (frontend/bundle.mjs).
 */
@SpringComponent
class OnePiece implements VaadinServiceInitListener {

    private static final String LOAD = "return window.Vaadin.Flow.loadOnDemand('";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.getSource()
                    .addUIInitListener(begun -> begun.getUI().addAfterNavigationListener(there -> has(begun.getUI())));
        }
    }

    /** Where something else waits to be sent, that goes first, and the names with it. */
    private static void has(UI ui) {
        DependencyList wanted = ui.getInternals().getDependencyList();
        if (wanted.getPendingSendToClient().stream()
                .allMatch(one -> one.getUrl().startsWith(LOAD))) {
            within(ui)
                    .map(Component::getClass)
                    .distinct()
                    .flatMap(OnePiece::kinds)
                    .distinct()
                    .forEach(kind -> ui.getPage().addDynamicImport(piece(kind)));
            wanted.clearPendingSendToClient();
        }
    }

    private static Stream<Component> within(Component whole) {
        return Stream.concat(Stream.of(whole), whole.getChildren().flatMap(OnePiece::within));
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return Stream.iterate(kind, one -> one != Component.class, Class::getSuperclass);
    }

    /** As Vaadin asks for it: what differs by a letter is sent, and a test in the browser finds it. */
    private static String piece(Class<?> kind) {
        return LOAD + BundleUtils.getChunkId(kind.getName()) + "');";
    }
}
