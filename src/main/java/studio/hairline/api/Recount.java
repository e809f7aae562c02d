package studio.hairline.api;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.SettingChanged;
import studio.hairline.tallies.Tallies;
import studio.hairline.ui.Formats;

/** Mends the sums of each day where they are not those of their rows, and has the history say so. */
@Component
class Recount {

    private final Tallies tallies;
    private final ApplicationEventPublisher events;

    Recount(Tallies tallies, ApplicationEventPublisher events) {
        this.tallies = tallies;
        this.events = events;
    }

    @Transactional
    public int mend() {
        int wrong = tallies.mend();
        events.publishEvent(new SettingChanged("Sums of each day", Formats.count(wrong) + " wrong", "counted anew"));
        return wrong;
    }
}
