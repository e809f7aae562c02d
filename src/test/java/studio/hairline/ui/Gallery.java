package studio.hairline.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the gallery where it is asked for, so that no other test meets a page the product does not have. */
@Component
@Profile("gallery")
class Gallery implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteConfiguration.forApplicationScope().setRoute("gallery", GalleryView.class, List.of(Shell.class));
    }
}
