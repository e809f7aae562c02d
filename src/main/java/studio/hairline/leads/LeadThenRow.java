package studio.hairline.leads;

import org.jspecify.annotations.Nullable;

/** A row of a list with what was known of its lead then; name and contact are those of today. */
final class LeadThenRow {

    private LeadThenRow() {}

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

    private static @Nullable Long price(@Nullable Conversion conversion) {
        return conversion == null ? null : Long.valueOf(conversion.priceCents());
    }
}
