package studio.hairline.leads;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.ui.KnownRows;

/** A row of a list with what was known of its lead then; name and contact are those of today. */
final class LeadThenRow {

    private LeadThenRow() {}

    /** Who it was went with the import. */
    static LeadRow gone(Lead then) {
        LeadPassed nothing = new LeadPassed(then.arrival.channel(), null, null, null, null, null, false, 0, false);
        LeadRow bare = new LeadRow(
                then.id(),
                then.version,
                then.personId,
                KnownRows.GONE,
                null,
                then.arrival.at(),
                then.category,
                null,
                then.source,
                then.stage,
                then.standing,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                nothing);
        return of(bare, then);
    }

    static LeadRow of(LeadRow now, Lead then) {
        Conversion conversion = then.conversion;
        Loss loss = then.loss;
        return new LeadRow(
                now.id(),
                now.version(),
                now.personId(),
                now.name(),
                now.contact(),
                then.arrival.at(),
                then.category,
                then.grade,
                then.source,
                then.stage,
                then.standing,
                then.assigneeId,
                then.answer == null ? null : Integer.valueOf(then.answer.minutes()),
                conversion == null ? null : conversion.day(),
                conversion == null ? null : Integer.valueOf(conversion.inDays()),
                conversion == null ? null : Short.valueOf(conversion.sessions()),
                price(conversion),
                loss == null ? null : loss.day(),
                loss == null ? null : loss.reason(),
                then.nextStep,
                then.nextStepDay,
                now.passed().asOf(then));
    }

    static Comparator<LeadRow> latestFirst(Dated dated) {
        Comparator<LeadRow> byDay = switch (dated) {
            case RECEIVED -> Comparator.comparing(LeadRow::receivedAt);
            case CONVERTED -> Comparator.comparing((LeadRow row) -> Objects.requireNonNull(row.convertedDay()));
            case LOST -> Comparator.comparing((LeadRow row) -> Objects.requireNonNull(row.lostDay()));
        };
        return byDay.thenComparing(LeadRow::id).reversed();
    }

    private static @Nullable Long price(@Nullable Conversion conversion) {
        return conversion == null ? null : Long.valueOf(conversion.priceCents());
    }
}
