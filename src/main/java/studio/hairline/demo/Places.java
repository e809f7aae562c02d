package studio.hairline.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.calendar.Appointments;
import studio.hairline.calendar.Moves;
import studio.hairline.calendar.Wish;
import studio.hairline.chairs.Block;
import studio.hairline.chairs.BlockedTimes;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.Chairs;
import studio.hairline.chairs.Room;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.TeamMember;

/** Gives what lies ahead in the sample studio its chairs, and what was told for the same time another one. */
@Component
@Profile("demo")
record Places(Booked booked, Days days, StudioTime time) {

    private static final Logger LOG = LoggerFactory.getLogger(Places.class);
    private static final int AHEAD_DAYS = 120;
    private static final int FAR_DAYS = 14;

    /** Who comes, and how they are moved. */
    @Component
    @Profile("demo")
    record Booked(Appointments appointments, Moves moves) {}

    /** Where and when there is room. */
    @Component
    @Profile("demo")
    record Days(Chairs chairs, BlockedTimes blocked, Room room) {}

    void give(List<TeamMember> team) {
        LocalDate today = time.today();
        days.chairs().add("Chair 2");
        team.stream().filter(TeamMember::artist).findFirst().ifPresent(artist -> {
            LocalDateTime noon = today.minusWeeks(4).atTime(13, 0);
            noon.toLocalDate()
                    .datesUntil(noon.toLocalDate().plusDays(7))
                    .forEach(day -> days.blocked()
                            .add(new Block(
                                    artist.id(), null, day.atTime(13, 0), day.atTime(13, 30), true, null, "Lunch")));
        });
        booked.appointments().between(today, today.plusDays(AHEAD_DAYS)).stream()
                .filter(one -> one.isMovable() && one.ref().type() == Type.SESSION)
                .filter(one -> one.stay().startsAt().isAfter(time.now()))
                .forEach(this::place);
    }

    private void place(Appointment one) {
        Stay was = one.stay();
        LocalDate day = time.dayOf(was.startsAt());
        Stream<Stay> same = days.chairs().active().stream()
                .map(Chair::id)
                .map(chair -> new Stay(was.startsAt(), was.minutes(), was.artistId(), chair));
        Optional<Stay> later = days.room()
                .between(day, day.plusDays(FAR_DAYS))
                .first(day, day.plusDays(FAR_DAYS), was.minutes(), was.artistId());
        List<Stay> wanted = Stream.concat(same, later.stream()).toList();
        for (int n = 0; n < wanted.size() && !isMoved(one, wanted.get(n)); n++) {
            LOG.debug("Session {} is told for a time that is taken.", one.ref().id());
        }
    }

    private boolean isMoved(Appointment one, Stay to) {
        try {
            booked.moves().move(one.ref(), new Wish(to, null), null);
            return true;
        } catch (Refusal taken) {
            return false;
        }
    }
}
