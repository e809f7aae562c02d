package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.Category;

/**
 * How far the series of a lead was at an instant.
 *
 * @param agreed how many sessions
 * @param done how many of them
 * @param lastDay of the last session or touch-up done
 * @param doneDay of the last of the series; null while more were to come
 * @param booked the person's first session that was booked; null when none was
 * @param awaits whether a session of this lead was booked
 */
public record SeriesStood(
        long leadId,
        Category category,
        int agreed,
        int done,
        LocalDate lastDay,
        @Nullable LocalDate doneDay,
        @Nullable Long booked,
        boolean awaits) {

    /** @return those of which something was done */
    static List<SeriesStood> of(SeriesThen series) {
        return series.byLead().entrySet().stream()
                .flatMap(one -> of(one.getKey(), one.getValue(), series).stream())
                .toList();
    }

    private static Optional<SeriesStood> of(long leadId, List<Session> sessions, SeriesThen series) {
        SeriesThen.Agreed agreed = series.leads().get(leadId);
        List<Session> done = sessions.stream()
                .filter(one -> one.status == SessionStatus.COMPLETED && one.completed != null)
                .toList();
        if (agreed == null || agreed.sessions() == 0 || done.isEmpty()) {
            return Optional.empty();
        }
        Session last = done.stream().max(Comparator.comparing(SeriesStood::day)).orElseThrow();
        return Optional.of(new SeriesStood(
                leadId,
                last.category,
                agreed.sessions(),
                (int) done.stream()
                        .filter(one -> one.kind == SessionKind.TREATMENT)
                        .count(),
                day(last),
                agreed.done(),
                booked(last.personId, series)
                        .map(Session::id)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                sessions.stream().anyMatch(one -> one.status == SessionStatus.SCHEDULED)));
    }

    private static Stream<Session> booked(@Nullable Long person, SeriesThen series) {
        return person == null
                ? Stream.empty()
                : series.byPerson().getOrDefault(person, List.of()).stream()
                        .filter(one -> one.status == SessionStatus.SCHEDULED);
    }

    private static LocalDate day(Session done) {
        return Objects.requireNonNull(done.completed).day();
    }
}
