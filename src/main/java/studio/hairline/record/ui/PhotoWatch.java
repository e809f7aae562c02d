package studio.hairline.record.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import studio.hairline.record.Photo;

/** While a page shows photos, it asks every few seconds whether it still may: what is withdrawn elsewhere is hidden here, too. */
final class PhotoWatch {

    private static final int EVERY_MS = 5_000;

    private final Component page;
    private final Supplier<List<Photo>> now;
    private final Runnable again;
    private List<Photo> seen = List.of();

    /** @param again shows the page anew, and says what it {@link #saw} */
    PhotoWatch(Component page, Supplier<List<Photo>> now, Runnable again) {
        this.page = page;
        this.now = now;
        this.again = again;
        page.addAttachListener(this::begin);
    }

    /** @param photos what is shown from now on */
    void saw(List<Photo> photos) {
        seen = photos;
        page.getUI().ifPresent(this::pace);
    }

    private void begin(AttachEvent attached) {
        UI ui = attached.getUI();
        Registration looking = ui.addPollListener(poll -> look());
        page.addDetachListener(detached -> {
            detached.unregisterListener();
            looking.remove();
            ui.setPollInterval(-1);
        });
        pace(ui);
    }

    private void pace(UI ui) {
        ui.setPollInterval(seen.isEmpty() ? -1 : EVERY_MS);
    }

    void look() {
        if (!seen.isEmpty() && !now.get().equals(seen)) {
            again.run();
        }
    }
}
