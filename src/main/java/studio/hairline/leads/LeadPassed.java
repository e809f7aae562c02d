package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the journey a row has passed, for files and programs.
 *
 * @param openMinutes until the first response, those in which the studio was open; null where that was not kept
 * @param wroteBack whether they wrote to us again within 14 days
 * @param attempts to reach them; whoever was answered was tried once at least
 * @param first whether it is the first inquiry of its person
 */
public record LeadPassed(
        Channel channel,
        @Nullable Integer openMinutes,
        @Nullable Instant bookedAt,
        @Nullable LocalDate attendedDay,
        @Nullable LocalDate firstSessionDay,
        @Nullable LocalDate seriesDoneDay,
        boolean wroteBack,
        int attempts,
        boolean first) {

    /** @return with what was known of the lead then */
    LeadPassed asOf(Lead then) {
        return new LeadPassed(
                channel,
                then.answer == null ? null : then.answer.openMinutes(),
                then.booked == null ? null : then.booked.at(),
                then.attended == null ? null : then.attended.day(),
                then.firstSessionDay,
                then.seriesDoneDay,
                then.wroteBack,
                RepliesFits.attempts(then),
                then.firstOfPerson);
    }

    LeadPassed first(boolean other) {
        return new LeadPassed(
                channel,
                openMinutes,
                bookedAt,
                attendedDay,
                firstSessionDay,
                seriesDoneDay,
                wroteBack,
                attempts,
                other);
    }
}
