package studio.hairline.record.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import studio.hairline.record.Photo;
import studio.hairline.record.Purpose;

/** While a page shows photos, it asks every few seconds whether it still may: what is withdrawn elsewhere is hidden here, too. */
final class PhotoWatch {

    private static final int EVERY_MS = 5_000;

    private final Component page;
    private final Supplier<Seen> now;
    private final Runnable again;
    private Seen seen = new Seen(Set.of(), List.of());

    /**
     * What a page shows.
     *
     * @param agreed what it says they agree to
     */
    record Seen(Set<Purpose> agreed, List<Photo> photos) {}

    /** @param again shows the page anew, and says what it {@link #saw} */
    PhotoWatch(Component page, Supplier<Seen> now, Runnable again) {
        this.page = page;
        this.now = now;
        this.again = again;
        page.addAttachListener(this::begin);
    }

    /** @param shown from now on */
    void saw(Seen shown) {
        seen = shown;
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
        ui.setPollInterval(seen.photos().isEmpty() ? -1 : EVERY_MS);
    }

    void look() {
        if (!seen.photos().isEmpty() && !now.get().equals(seen)) {
            again.run();
        }
    }
}
