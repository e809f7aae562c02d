package studio.hairline.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Appointments;
import studio.hairline.calendar.WaitingList;
import studio.hairline.calendar.WaitingList.Wanted;
import studio.hairline.operations.StudioTime;

/** A few clients of the sample studio would come sooner than they are booked; their dice are their own, so that nobody else's fall otherwise. */
@Component
@Profile("demo")
record Hopeful(Appointments appointments, WaitingList list, StudioTime time) {

    private static final int MOST = 5;
    private static final int SOONEST_DAYS = 10;
    private static final int LATEST_DAYS = 60;
    private static final long DICE = 415;
    private static final List<String> NOTES =
            List.of("Could also come at short notice", "After work", "", "Before a wedding", "Text first");

    void tell() {
        SplittableRandom dice = new SplittableRandom(DICE);
        List<Appointment> later = booked();
        for (int n = 0; n < Math.min(MOST, later.size()); n++) {
            Appointment one = later.get(n * later.size() / Math.min(MOST, later.size()));
            Long artist = n % 2 == 0 ? one.stay().artistId() : null;
            list.add(
                    java.util.Objects.requireNonNull(one.who().personId()),
                    new Wanted(one.stay().minutes(), days(n, dice), artist, NOTES.get(n)));
        }
    }

    /** @return the first of each who comes later, earliest first */
    private List<Appointment> booked() {
        LocalDate today = time.today();
        Map<Long, Appointment> first = new LinkedHashMap<>();
        appointments.between(today.plusDays(SOONEST_DAYS), today.plusDays(LATEST_DAYS)).stream()
                .filter(one -> one.isMovable() && one.isPaidFor() && one.who().personId() != null)
                .forEach(one -> first.putIfAbsent(one.who().personId(), one));
        return List.copyOf(first.values());
    }

    /** The first takes any day. */
    private static Set<DayOfWeek> days(int turn, SplittableRandom dice) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int n = 0; n < turn; n++) {
            days.add(DayOfWeek.of(1 + dice.nextInt(6)));
        }
        return days;
    }
}
