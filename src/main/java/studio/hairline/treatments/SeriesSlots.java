package studio.hairline.treatments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.FreeTimes;
import studio.hairline.chairs.Room;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Times for all sessions of a series that are still to come, a healing gap apart, and booking them at once. */
@Service
@ForStaff
public class SeriesSlots {

    /** Farther than that from the aim nothing is suggested. */
    private static final int FAR_DAYS = 60;

    private final Plans plans;
    private final Treatments treatments;
    private final Room room;
    private final StudioTime time;

    SeriesSlots(Plans plans, Treatments treatments, Room room, StudioTime time) {
        this.plans = plans;
        this.treatments = treatments;
        this.room = room;
        this.time = time;
    }

    /** What is asked for. @param artistId null for whoever */
    public record Asked(
            LocalDate from, int minutes, @Nullable Long artistId) {}

    /** @return as many as there is room for, in their order */
    @Transactional(readOnly = true)
    public List<ChairTime> suggest(long planId, Asked asked) {
        PlanDetails plan = plan(planId);
        List<SessionDetails> live =
                plan.series().stream().filter(one -> one.status().isLive()).toList();
        int aim = plan.gap().aim();
        int left = plan.sessions() - live.size();
        LocalDate day = live.stream()
                .map(one -> time.dayOf(one.startsAt()).plusDays(aim))
                .max(Comparator.naturalOrder())
                .filter(healed -> healed.isAfter(asked.from()))
                .orElse(asked.from());
        return suggest(left, day, asked, aim);
    }

    /** @return the same for a lead whose plan is not opened yet, of so many sessions */
    @Transactional(readOnly = true)
    public List<ChairTime> suggest(long leadId, int sessions, Asked asked) {
        return suggest(sessions, asked.from(), asked, plans.gap(leadId).aim());
    }

    private List<ChairTime> suggest(int left, LocalDate first, Asked asked, int aim) {
        FreeTimes free = room.between(first, first.plusDays((long) (left + 1) * (aim + FAR_DAYS)));
        List<ChairTime> found = new ArrayList<>();
        LocalDate day = first;
        for (int n = 0; n < left; n++) {
            Optional<Stay> stay = free.first(day, day.plusDays(FAR_DAYS), asked.minutes(), asked.artistId());
            if (stay.isEmpty()) {
                return found;
            }
            Stay one = stay.get();
            found.add(new ChairTime(one.startsAt(), one.minutes(), one.artistId(), one.chairId()));
            day = time.dayOf(one.startsAt()).plusDays(aim);
        }
        return found;
    }

    /** All of them, or none when somebody took one of the times meanwhile. */
    @Transactional
    public void book(long planId, List<ChairTime> times) {
        if (times.isEmpty()) {
            throw new Refusal("There is no time to book: ask for another day, length or artist.");
        }
        times.forEach(one -> treatments.schedule(planId, one, null));
    }

    private PlanDetails plan(long planId) {
        return plans.of(planId).orElseThrow(() -> new Refusal("This plan does not exist any more."));
    }
}
