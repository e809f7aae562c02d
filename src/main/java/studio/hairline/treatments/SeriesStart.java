package studio.hairline.treatments;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Terms;
import studio.hairline.money.Means;
import studio.hairline.money.Takings;
import studio.hairline.team.ForStaff;

/** The deposit cleared and the whole series is booked with it: both or neither. */
@Service
@ForStaff
public class SeriesStart {

    private final Takings takings;
    private final Plans plans;
    private final SeriesSlots slots;

    SeriesStart(Takings takings, Plans plans, SeriesSlots slots) {
        this.takings = takings;
        this.plans = plans;
        this.slots = slots;
    }

    /** When and how the deposit came. @param key of the form, which converts once */
    public record Deposit(Instant at, Means means, String key) {}

    /** @param times of its sessions; none books nothing */
    @Transactional
    public LeadRef convert(LeadRef ref, Terms terms, Deposit deposit, List<ChairTime> times) {
        LeadRef converted = takings.convert(ref, terms, deposit.at(), deposit.means(), deposit.key());
        if (!times.isEmpty()) {
            PlanDetails plan =
                    plans.ofLead(ref.id()).orElseThrow(() -> new Refusal("This plan does not exist any more."));
            slots.book(plan.id(), times);
        }
        return converted;
    }
}
