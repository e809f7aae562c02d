package studio.hairline.calendar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.chairs.Notice;
import studio.hairline.chairs.Notices;
import studio.hairline.leads.ConsultationAgain;
import studio.hairline.leads.Consultations;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionAgain;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.Treatments;

/** Calling off whatever kind of visit it is, in time or late, and taking that back. */
@Service
@ForStaff
public class CallingOff {

    private final Treatments treatments;
    private final Consultations consultations;
    private final Again again;
    private final Notices notices;

    CallingOff(Treatments treatments, Consultations consultations, Again again, Notices notices) {
        this.treatments = treatments;
        this.consultations = consultations;
        this.again = again;
        this.notices = notices;
    }

    /** What is expected again. */
    @org.springframework.stereotype.Component
    record Again(SessionAgain sessions, ConsultationAgain consultations) {}

    /** @return what is too late to be in time */
    public Notice notice() {
        return notices.asked();
    }

    /** @return it as it stands now, for whoever wants it back */
    @Transactional
    public Ref callOff(Ref ref) {
        if (ref.type() == Type.CONSULTATION) {
            consultations.cancel(ref.id());
            return ref;
        }
        SessionRef off = treatments.cancel(new SessionRef(ref.id(), ref.version()));
        return new Ref(ref.type(), off.id(), off.version());
    }

    /** @param off as {@link #callOff} gave it */
    @Transactional
    public void back(Ref off) {
        if (off.type() == Type.CONSULTATION) {
            again.consultations().expect(off.id());
        } else {
            again.sessions().expect(new SessionRef(off.id(), off.version()));
        }
    }
}
