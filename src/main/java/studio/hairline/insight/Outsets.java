package studio.hairline.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.PastDay;
import studio.hairline.dashboard.PastDays;
import studio.hairline.leads.FateFigures;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.TallyBook;
import studio.hairline.tallies.TallyBookThen;

/** Sets out from now, or from the end of a day that is over. */
@Component
class Outsets {

    private final TallyBook book;
    private final FateFigures fates;
    private final PastDays days;
    private final StudioTime time;

    Outsets(TallyBook book, FateFigures fates, PastDays days, StudioTime time) {
        this.book = book;
        this.fates = fates;
        this.days = days;
        this.time = time;
    }

    Outset now() {
        Instant asOf = time.now();
        return new Outset(Seen.now(asOf), time.dayOf(asOf), null, TallyBookThen.now(book), fates::fates);
    }

    /** @param day one that is over; it is the first to come, as it was for who looked on that day */
    Outset endOf(LocalDate day) {
        PastDay then = days.at(day);
        return new Outset(new Seen(then.end(), then.gone()), day, day, then.book(), then.leads()::fates);
    }
}
