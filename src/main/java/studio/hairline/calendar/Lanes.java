package studio.hairline.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.hairline.chairs.Stay;

/** Lays what lies at the same time side by side, so that nothing hides behind something else. */
public final class Lanes {

    private final Map<Stay, Lane> lanes = new HashMap<>();

    /** @param of how many lanes there are side by side */
    public record Lane(int number, int of) {}

    public Lanes(List<Stay> stays) {
        List<Stay> together = new ArrayList<>();
        Instant ends = Instant.MIN;
        for (Stay stay :
                stays.stream().sorted(Comparator.comparing(Stay::startsAt)).toList()) {
            if (!stay.startsAt().isBefore(ends)) {
                share(together);
                together.clear();
            }
            together.add(stay);
            ends = stay.ends().isAfter(ends) ? stay.ends() : ends;
        }
        share(together);
    }

    public Lane of(Stay stay) {
        return lanes.getOrDefault(stay, new Lane(0, 1));
    }

    private void share(List<Stay> together) {
        List<Instant> free = new ArrayList<>();
        Map<Stay, Integer> places = new HashMap<>();
        for (Stay stay : together) {
            int lane = 0;
            while (lane < free.size() && free.get(lane).isAfter(stay.startsAt())) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(stay.ends());
            } else {
                free.set(lane, stay.ends());
            }
            places.put(stay, lane);
        }
        places.forEach((stay, lane) -> lanes.put(stay, new Lane(lane, free.size())));
    }
}
