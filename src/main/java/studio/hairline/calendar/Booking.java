package studio.hairline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.calendar.Bookable.Meeting;
import studio.hairline.calendar.Bookable.OfPlan;
import studio.hairline.calendar.Bookable.Refresh;
import studio.hairline.calendar.Bookable.Sooner;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationOutcome;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.Standing;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;

/** From a person and a free time to an appointment. */
@Service
@ForStaff
public class Booking {

    private static final int AHEAD_DAYS = 366;

    private final Plans plans;
    private final LeadFile leads;
    private final Verbs verbs;
    private final StudioTime time;

    Booking(Plans plans, LeadFile leads, Verbs verbs, StudioTime time) {
        this.plans = plans;
        this.leads = leads;
        this.verbs = verbs;
        this.time = time;
    }

    /** What one does in the two features, and what was done. */
    @Component
    record Verbs(Treatments treatments, Consultations consultations, Moves moves, Appointments appointments) {}

    /** @return the next session of an open series first, then a consultation, then a touch-up */
    @Transactional(readOnly = true)
    public List<Bookable> of(long personId) {
        List<Bookable> all = new ArrayList<>();
        plans.ofPerson(personId).stream()
                .filter(PlanDetails::hasRoom)
                .forEach(plan -> all.add(new OfPlan(plan.id(), next(plan), ChairTime.USUAL_MINUTES)));
        waiting(personId)
                .ifPresent(lead -> Arrays.stream(ConsultationKind.values())
                        .forEach(kind -> all.add(new Meeting(lead.ref(), kind, Consultations.USUAL_MINUTES))));
        all.add(new Refresh(personId, null, ChairTime.USUAL_MINUTES));
        return all;
    }

    /** @return what they come for later than that, which is moved rather than booked once more */
    @Transactional(readOnly = true)
    public Optional<Bookable> sooner(long personId, Instant than) {
        LocalDate day = time.dayOf(than);
        return verbs.appointments().between(day, day.plusDays(AHEAD_DAYS)).stream()
                .filter(one -> Long.valueOf(personId).equals(one.who().personId()))
                .filter(one -> one.isMovable() && one.stay().startsAt().isAfter(than))
                .findFirst()
                .map(Sooner::new);
    }

    @Transactional
    public void book(Bookable what, Wish wish) {
        switch (what) {
            case OfPlan plan -> verbs.treatments().schedule(plan.planId(), wish.chairTime(), wish.reason());
            case Sooner one -> verbs.moves().move(one.later().ref(), wish, null);
            case Meeting one -> verbs.consultations().book(one.lead(), one.kind(), wish.consultation(), time.now());
            case Refresh one ->
                verbs.treatments()
                        .scheduleTouchUp(new TouchUp(one.personId(), one.leadId(), 0), wish.chairTime(), wish.reason());
        }
    }

    private static String next(PlanDetails plan) {
        long live = plan.series().stream().filter(one -> one.status().isLive()).count();
        return "Session " + (live + 1) + " of " + plan.sessions();
    }

    /** @return the latest open lead without a consultation ahead */
    private Optional<LeadDetails> waiting(long personId) {
        return leads.ofPerson(personId).stream()
                .filter(lead ->
                        lead.standing() == Standing.GENUINE && lead.stage().isOpen())
                .filter(lead -> verbs.consultations().ofLead(lead.ref().id()).stream()
                        .noneMatch(one -> one.outcome() == ConsultationOutcome.BOOKED))
                .findFirst();
    }
}
