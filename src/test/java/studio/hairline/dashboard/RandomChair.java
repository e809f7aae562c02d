package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

/** What happens in the chair after a conversion. */
class RandomChair {

    private final Plans plans;
    private final Treatments treatments;

    RandomChair(Plans plans, Treatments treatments) {
        this.plans = plans;
        this.treatments = treatments;
    }

    void sit(long lead, long person, Instant converted, SplittableRandom dice) {
        PlanDetails plan = plans.ofLead(lead).orElseThrow();
        Instant at = converted;
        for (int n = 0; n < plan.sessions() && dice.nextInt(5) > 0; n++) {
            at = at.plus(Duration.ofDays(8 + dice.nextInt(12)));
            end(treatments.schedule(plan.id(), ChairTime.at(at, artist(dice)), null), at, dice);
        }
        if (dice.nextInt(3) == 0) {
            at = at.plus(Duration.ofDays(30));
            end(treatments.scheduleTouchUp(new TouchUp(person, lead, 15_000), ChairTime.at(at, 2L)), at, dice);
        }
    }

    private void end(SessionRef ref, Instant start, SplittableRandom dice) {
        Instant end = start.plus(Duration.ofHours(3));
        if (end.isAfter(RandomStudio.NOW) || dice.nextInt(8) == 0) {
            return;
        }
        switch (dice.nextInt(8)) {
            case 0 -> treatments.miss(SessionRef.latest(ref.id()));
            case 1 -> treatments.cancel(SessionRef.latest(ref.id()));
            default -> treatments.complete(SessionRef.latest(ref.id()), end);
        }
    }

    private static @org.jspecify.annotations.Nullable Long artist(SplittableRandom dice) {
        return dice.nextInt(4) == 0 ? null : dice.nextBoolean() ? TestStudio.OWNER : TestStudio.STAFF;
    }
}
