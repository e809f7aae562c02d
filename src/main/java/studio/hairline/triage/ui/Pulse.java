package studio.hairline.triage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The one thread that tells open inboxes what changed, so that nobody's own work waits for it. */
@SpringComponent
class Pulse {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread one = new Thread(work, "inbox-pulse");
        one.setDaemon(true);
        return one;
    });

    void soon(Duration in, Runnable work) {
        if (!thread.isShutdown()) {
            thread.schedule(work, in.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    ScheduledFuture<?> every(Duration time, Runnable work) {
        return thread.scheduleWithFixedDelay(work, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
