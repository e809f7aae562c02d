package studio.hairline.leads;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.tallies.Where;

/**
 * Which consultations are meant. The same value stands behind a figure, its list, its export and its URL.
 *
 * @param period studio days of the scheduled start; null for all time
 * @param categories of the lead; none for all
 * @param sources of the lead; none for all
 * @param artist who holds them, {@link LeadFilter#NOBODY} for none; null for everybody
 * @param kinds none for all
 * @param outcomes none for all
 */
public record ConsultationFilter(
        ConsultationMeasure of,
        @Nullable Period period,
        Set<Category> categories,
        Set<Source> sources,
        @Nullable Long artist,
        Set<ConsultationKind> kinds,
        Set<ConsultationOutcome> outcomes) {

    public static final ConsultationFilter ALL = of(ConsultationMeasure.CONSULTATIONS);

    public static ConsultationFilter of(ConsultationMeasure measure) {
        return new ConsultationFilter(measure, null, Set.of(), Set.of(), null, Set.of(), Set.of());
    }

    public ConsultationFilter counting(ConsultationMeasure measure) {
        return new ConsultationFilter(measure, period, categories, sources, artist, kinds, outcomes);
    }

    public ConsultationFilter in(@Nullable Period when) {
        return new ConsultationFilter(of, when, categories, sources, artist, kinds, outcomes);
    }

    public ConsultationFilter about(Set<Category> only) {
        return new ConsultationFilter(of, period, only, sources, artist, kinds, outcomes);
    }

    public ConsultationFilter from(Set<Source> only) {
        return new ConsultationFilter(of, period, categories, only, artist, kinds, outcomes);
    }

    public ConsultationFilter with(@Nullable Long user) {
        return new ConsultationFilter(of, period, categories, sources, user, kinds, outcomes);
    }

    public ConsultationFilter ofKind(Set<ConsultationKind> only) {
        return new ConsultationFilter(of, period, categories, sources, artist, only, outcomes);
    }

    public ConsultationFilter that(Set<ConsultationOutcome> only) {
        return new ConsultationFilter(of, period, categories, sources, artist, kinds, only);
    }

    /** @param day of its start. @return whether a row in memory is meant: the same as {@link #where} */
    boolean fits(ConsultationRow row, LocalDate day, Instant now) {
        Long held = row.artistId();
        return of.counts(row, now)
                && (period == null || period.contains(day))
                && (categories.isEmpty() || categories.contains(row.category()))
                && (sources.isEmpty() || sources.contains(row.source()))
                && (kinds.isEmpty() || kinds.contains(row.kind()))
                && (outcomes.isEmpty() || outcomes.contains(row.outcome()))
                && (artist == null || (artist == LeadFilter.NOBODY ? held == null : artist.equals(held)));
    }

    Where where(Instant now) {
        Where where = of.where(now)
                .during("c.start_day", period)
                .anyOf("l.category", categories)
                .anyOf("l.source", sources)
                .anyOf("c.kind", kinds)
                .anyOf("c.outcome", outcomes);
        if (artist == null) {
            return where;
        }
        return artist == LeadFilter.NOBODY ? where.and("c.artist_id is null") : where.and("c.artist_id = ?", artist);
    }
}
