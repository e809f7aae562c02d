package studio.hairline.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Rate;

/**
 * The inquiries of one month or one category, followed all the way.
 *
 * @param ripe those at least 90 days old
 * @param ripeHits of those, converted within 90 days
 * @param ripening the younger ones, never averaged in
 * @param ripeningHits of those, converted already
 */
public record CohortLine(
        String name,
        Counted all,
        Counted ripe,
        Counted ripeHits,
        Counted ripening,
        Counted ripeningHits,
        Outlook outlook) {

    public Rate rate() {
        return new Rate(ripeHits.count(), ripe.count());
    }

    /** @return what it shows so far, old and young together: what is so easily misread */
    public Rate soFar() {
        return new Rate(ripeHits.count() + ripeningHits.count(), all.count());
    }

    /** @param day at whose end it was so; null for now */
    CohortLine on(@Nullable LocalDate day) {
        return new CohortLine(
                name, all.on(day), ripe.on(day), ripeHits.on(day), ripening.on(day), ripeningHits.on(day), outlook);
    }
}
