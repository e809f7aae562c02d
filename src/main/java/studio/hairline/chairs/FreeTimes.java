package studio.hairline.chairs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.operations.OpeningClock;
import studio.hairline.operations.OpeningHours.Hours;

/**
 * Looks for room in what is known of some days: while the studio is open, with an artist who is free, in a chair that is.
 *
 * @param taken everything that takes artists and chairs on those days
 * @param chairs those one may be booked into; none: nobody asks for one
 */
public record FreeTimes(OpeningClock clock, List<Taken> taken, List<Long> chairs, Instant now) {

    private static final Hours WITHOUT_HOURS = new Hours(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final int STEP = 30;

    /** @param until without it. @return the first room there is; nothing when there is none */
    public Optional<Stay> first(LocalDate from, LocalDate until, int minutes, @Nullable Long artistId) {
        return from.datesUntil(until)
                .flatMap(this::starts)
                .filter(start -> start.isAfter(now))
                .flatMap(start -> inChairs(new Stay(start, minutes, artistId, null)))
                .filter(this::hasRoom)
                .findFirst();
    }

    /** @return whether the studio is open all the while, and artist and chair are free */
    public boolean hasRoom(Stay stay) {
        boolean seated = stay.chairId() == null || chairs.contains(stay.chairId());
        return seated && Diary.isOpen(clock, stay) && isFree(stay);
    }

    /** @param until without it. @return the first room of each day that has some, at most so many */
    public List<Stay> oneADay(LocalDate from, LocalDate until, Stay like, int most) {
        return from.datesUntil(until)
                .flatMap(day -> first(day, day.plusDays(1), like.minutes(), like.artistId()).stream())
                .limit(most)
                .toList();
    }

    private boolean isFree(Stay stay) {
        return taken.stream()
                .noneMatch(other -> stay.meets(other.stay())
                        && (other.isStudioWide() || other.takesArtistOf(stay) || other.takesChairOf(stay)));
    }

    /** @return the first chair that is free then; nothing when none is */
    public Optional<Long> chair(Stay stay) {
        return inChairs(new Stay(stay.startsAt(), stay.minutes(), null, null))
                .filter(this::isFree)
                .map(Stay::chairId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<Stay> inChairs(Stay stay) {
        return chairs.isEmpty()
                ? Stream.of(stay)
                : chairs.stream().map(chair -> new Stay(stay.startsAt(), stay.minutes(), stay.artistId(), chair));
    }

    private Stream<Instant> starts(LocalDate day) {
        Hours hours = clock.week().isEmpty() ? WITHOUT_HOURS : clock.week().get(day.getDayOfWeek());
        if (hours == null || clock.closed().contains(day)) {
            return Stream.empty();
        }
        List<Instant> starts = new ArrayList<>();
        for (var at = day.atTime(hours.opens()); at.isBefore(day.atTime(hours.closes())); at = at.plusMinutes(STEP)) {
            starts.add(at.atZone(clock.zone()).toInstant());
        }
        return starts.stream();
    }
}
