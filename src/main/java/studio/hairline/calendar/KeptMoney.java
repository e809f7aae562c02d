package studio.hairline.calendar;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.chairs.Notice;
import studio.hairline.chairs.Notices;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.CalledOff;
import studio.hairline.treatments.SessionRef;

/** What of the money held for a visit the studio keeps, by its rules; asked of the owner alone. */
@Service
@ForStaff
public class KeptMoney {

    private final CalledOff calledOff;
    private final Notices notices;
    private final StudioTime time;
    private final CurrentUser user;

    KeptMoney(CalledOff calledOff, Notices notices, StudioTime time, CurrentUser user) {
        this.calledOff = calledOff;
        this.notices = notices;
        this.time = time;
        this.user = user;
    }

    /** @return what is too late to be in time */
    public Notice notice() {
        return notices.asked();
    }

    /** @return in cents; nothing for whoever may not see money */
    @Transactional(readOnly = true)
    public long most(Appointment one) {
        Long lead = one.who().leadId();
        return one.isPaidFor() && lead != null && user.isOwner() ? calledOff.most(lead) : 0;
    }

    /** @return whether calling it off, or moving it, comes with too short a notice now */
    public boolean isLate(Appointment one) {
        Instant starts = one.stay().startsAt();
        return notice().isLate(starts, time.now());
    }

    SessionRef cancel(SessionRef ref, Kept kept) {
        return calledOff.cancel(ref, kept.leadId(), kept.payment(time.today()));
    }

    SessionRef miss(SessionRef ref, Kept kept) {
        return calledOff.miss(ref, kept.leadId(), kept.payment(time.today()));
    }

    SessionRef move(SessionRef ref, Wish to, Kept kept) {
        CalledOff.Moved moved = new CalledOff.Moved(to.chairTime(), to.reason());
        return calledOff.move(ref, moved, kept.leadId(), kept.payment(time.today()));
    }

    void takeBack(SessionRef ref, Kept kept) {
        calledOff.takeBack(ref, kept.key());
    }

    void giveBack(Kept kept) {
        calledOff.giveBack(kept.key());
    }
}
