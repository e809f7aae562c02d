package studio.hairline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.FreeTimes;
import studio.hairline.chairs.Room;
import studio.hairline.chairs.Stay;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;

/** Times ahead that became free because somebody called off or moved, and at which somebody else may come. */
@Service
@ForStaff
public class FreedTimes {

    private static final int MOST = 5;
    private static final Comparator<Stay> EARLIEST =
            Comparator.comparing(Stay::startsAt).thenComparing(Stay::minutes, Comparator.reverseOrder());

    private final GivenUp givenUp;
    private final Room room;
    private final StudioTime time;
    private final Users users;

    FreedTimes(GivenUp givenUp, Room room, StudioTime time, Users users) {
        this.givenUp = givenUp;
        this.room = room;
        this.time = time;
        this.users = users;
    }

    /** @param left a time that was left right now. @return that one first, then the earliest */
    @Transactional(readOnly = true)
    public List<Stay> ahead(@Nullable Stay left) {
        Stream<Stay> now = left != null && left.startsAt().isAfter(time.now()) ? Stream.of(left) : Stream.of();
        Stream<Stay> earlier = givenUp.ahead().sorted(EARLIEST);
        return stillFree(Stream.concat(now, earlier).distinct().toList(), time.today());
    }

    /** A time that is offered once, whatever chairs it was left in. */
    private record Seat(Instant startsAt, @Nullable Long artistId) {}

    /** While the studio is open, in a chair it still has, with an artist who still works here. */
    private List<Stay> stillFree(List<Stay> freed, LocalDate today) {
        if (freed.isEmpty()) {
            return List.of();
        }
        LocalDate last = freed.stream()
                .map(one -> time.dayOf(one.ends()))
                .max(Comparator.naturalOrder())
                .orElse(today);
        FreeTimes free = room.between(today, last.plusDays(2));
        Set<Long> artists = users.artists().stream().map(TeamMember::id).collect(Collectors.toSet());
        Set<Seat> told = new HashSet<>();
        return freed.stream()
                .filter(free::hasRoom)
                .filter(one -> one.artistId() == null || artists.contains(one.artistId()))
                .filter(one -> told.add(new Seat(one.startsAt(), one.artistId())))
                .limit(MOST)
                .toList();
    }
}
