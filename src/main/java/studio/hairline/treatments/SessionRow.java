package studio.hairline.treatments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;
import studio.hairline.leads.Source;

/**
 * A line of a list of sessions; two are the same when they are of one session.
 *
 * @param name of the person; says so when there is none
 * @param leadId whose work it is; null when not recorded
 * @param number n of the series; null when not recorded, or for a touch-up
 * @param planned k of the series; null outside one
 * @param bookedDay on which it was written into the calendar; null where not known
 * @param artistName of an artist who is no user here
 * @param chairId null while none is chosen
 * @param valueCents null for whoever may not see money
 * @param service what another system called it
 * @param missing of its record, in the order in which it is wanted
 */
public record SessionRow(
        SessionRef ref,
        @Nullable Long personId,
        String name,
        @Nullable Long leadId,
        @Nullable Long planId,
        @Nullable Short number,
        @Nullable Short planned,
        SessionKind kind,
        SessionStatus status,
        @Nullable LocalDate bookedDay,
        Instant startsAt,
        int minutes,
        @Nullable Long artistId,
        @Nullable String artistName,
        @Nullable Long chairId,
        Category category,
        Source source,
        @Nullable Instant completedAt,
        @Nullable Integer gapDays,
        @Nullable Long valueCents,
        @Nullable String service,
        List<String> missing) {

    public long id() {
        return ref.id();
    }

    SessionRow withoutValue() {
        return with(null, missing);
    }

    SessionRow lacking(List<String> items) {
        return with(valueCents, items);
    }

    private SessionRow with(@Nullable Long value, List<String> items) {
        return new SessionRow(
                ref,
                personId,
                name,
                leadId,
                planId,
                number,
                planned,
                kind,
                status,
                bookedDay,
                startsAt,
                minutes,
                artistId,
                artistName,
                chairId,
                category,
                source,
                completedAt,
                gapDays,
                value,
                service,
                items);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionRow row && row.id() == id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id());
    }
}
