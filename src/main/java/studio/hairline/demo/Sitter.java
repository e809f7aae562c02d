package studio.hairline.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.demo.Story.Sitting;
import studio.hairline.money.Takings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.TeamMember;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

/** Plays what happens in the chair after a conversion: sessions scheduled, done or missed, touch-ups. */
@Component
class Sitter {

    private static final int MINUTES = 180;

    private final Treatments treatments;
    private final Plans plans;
    private final Takings takings;
    private final Offers offers;
    private final StudioTime time;

    Sitter(Treatments treatments, Plans plans, Takings takings, Offers offers, StudioTime time) {
        this.treatments = treatments;
        this.plans = plans;
        this.takings = takings;
        this.offers = offers;
        this.time = time;
    }

    Offers quotes() {
        return offers;
    }

    Takings takings() {
        return takings;
    }

    void tell(Till till, long personId, List<Sitting> sittings, List<TeamMember> artists) {
        if (sittings.isEmpty()) {
            return;
        }
        long plan = plans.ofLead(till.leadId()).orElseThrow().id();
        int done = 0;
        for (Sitting sitting : sittings) {
            long artist = artists.get(sitting.artist()).id();
            ChairTime first = new ChairTime(sitting.turn().first(sitting.startsAt()), MINUTES, artist);
            Instant agreed = sitting.agreed();
            time.during(agreed.isAfter(time.now()) ? time.now() : agreed, () -> {
                SessionRef ref = sitting.touchUp()
                        ? treatments.scheduleTouchUp(new TouchUp(personId, till.leadId(), 0), first, null)
                        : treatments.schedule(plan, first, null);
                move(sitting, new ChairTime(sitting.startsAt(), MINUTES, artist), ref.id());
                end(sitting, SessionRef.latest(ref.id()));
            });
            done += sitting.isOfThePlan() ? 1 : 0;
            pay(till, sitting, done);
        }
    }

    /** Each session done is paid for on its day, but by a few who pay later. */
    private void pay(Till till, Sitting sitting, int number) {
        if (sitting.isOfThePlan() && till.pays(number)) {
            Instant end = sitting.startsAt().plusSeconds(MINUTES * 60L);
            time.during(end, () -> takings.pay(till.leadId(), till.payment(number, time.today())));
        }
    }

    private void move(Sitting sitting, ChairTime to, long id) {
        Turn.Move move = sitting.turn().move();
        if (move != null) {
            time.during(move.at(), () -> treatments.move(SessionRef.latest(id), to, null));
        }
    }

    private void end(Sitting sitting, SessionRef ref) {
        Boolean done = sitting.done();
        Instant calledOff = sitting.turn().calledOff();
        if (calledOff != null) {
            time.during(calledOff, () -> treatments.cancel(ref));
            return;
        }
        if (done == null) {
            return;
        }
        Instant end = sitting.startsAt().plusSeconds(MINUTES * 60L);
        time.during(end, () -> {
            if (done) {
                treatments.complete(ref, end);
            } else {
                treatments.miss(ref);
            }
        });
    }
}
