package studio.hairline.money;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as it is read.
 *
 * @param cents below zero for what corrects or takes back another
 * @param actorId null for the system
 * @param reverses the entry it takes back
 * @param takenBack whether another took it back
 */
public record MoneyLine(
        long id,
        long leadId,
        MoneyKind kind,
        @Nullable Means means,
        long cents,
        LocalDate day,
        Instant recordedAt,
        @Nullable Long actorId,
        String note,
        @Nullable Long reverses,
        boolean takenBack) {

    /** @return whether it can be taken back: by hand, once */
    public boolean mayBeTakenBack() {
        return kind.isByHand() && reverses == null && !takenBack;
    }

    MoneyLine takenBack(boolean then) {
        return new MoneyLine(id, leadId, kind, means, cents, day, recordedAt, actorId, note, reverses, then);
    }

    Movement movement() {
        return new Movement(kind, cents, means);
    }
}
