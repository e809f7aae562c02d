package studio.hairline.money;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import studio.hairline.operations.Redating;
import studio.hairline.operations.Redating.Columns;
import studio.hairline.operations.TimeZoneChanged;

/** When the studio's time zone changes, the days of the ledger are those of the new one. */
@Component
class MoneyDaysAgain {

    private static final Columns ENTRIES = Columns.of("money_entries", List.of("happened_at"), List.of("money_day"));

    private final Redating redating;

    MoneyDaysAgain(Redating redating) {
        this.redating = redating;
    }

    @EventListener
    void redate(TimeZoneChanged changed) {
        redating.again(ENTRIES, cells -> {
            Instant at = cells.instant(0);
            return Arrays.asList(at == null ? null : at.atZone(changed.to()).toLocalDate());
        });
    }
}
