package studio.hairline.triage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import studio.hairline.triage.Viewers;

/** Keeps one open inbox up to date: within a quarter of a second of a change, and now and then for its clocks. */
final class Live {

    private static final Duration GATHER = Duration.ofMillis(200);

    private final InboxBeans.Queues queues;
    private final Runnable refresh;
    private final AtomicBoolean coming = new AtomicBoolean();
    private final Runnable rung;
    private @Nullable ScheduledFuture<?> ticking;

    /** @param refresh done in the name of whoever acts now, while the page is locked */
    Live(InboxBeans.Queues queues, UI ui, Runnable refresh) {
        this.queues = queues;
        this.refresh = () -> ui.accessLater(refresh::run, () -> {}).run();
        rung = this::changed;
    }

    /** Server push is on while an inbox is open, and on no other page. */
    void begin(UI ui) {
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        queues.bell().hear(rung);
        ticking = queues.pulse().every(Viewers.SIGN, refresh);
    }

    void end(UI ui) {
        queues.bell().unhear(rung);
        ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
        ScheduledFuture<?> tick = ticking;
        if (tick != null) {
            tick.cancel(false);
        }
    }

    private void changed() {
        if (coming.compareAndSet(false, true)) {
            queues.pulse().soon(GATHER, () -> {
                coming.set(false);
                refresh.run();
            });
        }
    }
}
