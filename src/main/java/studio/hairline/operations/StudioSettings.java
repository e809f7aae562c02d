package studio.hairline.operations;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The studio's name, time zone, currency and targets. */
@Service
public class StudioSettings {

    private static final StudioFacts UNFOUNDED =
            new StudioFacts("Hairline", ZoneId.of("America/Chicago"), Currency.getInstance("USD"), 60);

    private final StudioTable table;
    private final StudioTime time;
    private final ApplicationEventPublisher events;
    private final ShortMemory memory;
    private final TransactionTemplate together;
    private final LateDays late;
    private final Cache<String, StudioFacts> remembered;

    StudioSettings(StudioTable table, StudioTime time, ShortMemory memory, Together together) {
        this.table = table;
        this.time = time;
        this.events = together.events();
        this.memory = memory;
        this.together = together.transaction();
        this.late = together.late();
        this.remembered = memory.lasting(Duration.ofSeconds(30));
    }

    /** Whom a change is told, and what it is written in. */
    @Component
    record Together(ApplicationEventPublisher events, TransactionTemplate transaction, LateDays late) {}

    /** @return what the studio says of itself, to anyone: the sign-in page shows its name */
    public StudioFacts facts() {
        return remembered.get("studio", key -> table.read().orElse(UNFOUNDED));
    }

    /** Writes the studio's first line; a second founding is refused by the database. */
    @PreAuthorize("hasRole('OWNER')")
    @Transactional
    public void found(StudioFacts facts) {
        table.insert(facts, time.now());
        forget();
        events.publishEvent(new StudioFounded());
    }

    /**
     * A new time zone is told to all who keep studio days, before this is committed; then what is counted by day is mended, while
     * everybody goes on writing. That late days are to be settled is committed with it, and put off once it is.
     */
    @PreAuthorize("hasRole('OWNER')")
    public void change(StudioFacts facts) {
        StudioFacts before = Objects.requireNonNull(together.execute(open -> write(facts)));
        if (!before.zone().equals(facts.zone())) {
            late.expect();
            events.publishEvent(new DaysSettled());
        }
    }

    private StudioFacts write(StudioFacts facts) {
        StudioFacts before = table.read().orElse(UNFOUNDED);
        table.update(facts);
        forget();
        events.publishEvent(new SettingChanged(StudioFacts.SETTING, before.words(), facts.words()));
        if (!before.zone().equals(facts.zone())) {
            late.expect();
            events.publishEvent(new TimeZoneChanged(before.zone(), facts.zone()));
        }
        return before;
    }

    /** Now, for what follows in this transaction; and at its end, for what others read meanwhile. */
    private void forget() {
        memory.forgetAll();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                memory.forgetAll();
            }
        });
    }
}
