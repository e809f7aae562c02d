package studio.hairline.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.leads.ConsultationAgain;
import studio.hairline.leads.Consultations;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionAgain;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.Treatments;

/** Calling off whatever kind of visit it is, in time or late, writing down that nobody came, and taking either back. */
@Service
@ForStaff
public class CallingOff {

    private final Treatments treatments;
    private final Consultations consultations;
    private final Again again;
    private final KeptMoney keeping;

    CallingOff(Treatments treatments, Consultations consultations, Again again, KeptMoney keeping) {
        this.treatments = treatments;
        this.consultations = consultations;
        this.again = again;
        this.keeping = keeping;
    }

    /** What is expected again. */
    @org.springframework.stereotype.Component
    record Again(SessionAgain sessions, ConsultationAgain consultations) {}

    /**
     * @param kept null where nothing can be kept
     * @return it as it stands now, for whoever wants it back
     */
    @Transactional
    public Ref callOff(Ref ref, @Nullable Kept kept) {
        if (ref.type() == Type.CONSULTATION) {
            consultations.cancel(ref.id());
            return ref;
        }
        return ref(kept == null ? treatments.cancel(session(ref)) : keeping.cancel(session(ref), kept));
    }

    /** Nobody came. @param kept null where nothing can be kept */
    @Transactional
    public Ref miss(Ref ref, @Nullable Kept kept) {
        if (ref.type() == Type.CONSULTATION) {
            consultations.miss(ref.id());
            return ref;
        }
        return ref(kept == null ? treatments.miss(session(ref)) : keeping.miss(session(ref), kept));
    }

    /** @param off as {@link #callOff} or {@link #miss} gave it. @param kept as it was given to them */
    @Transactional
    public void back(Ref off, @Nullable Kept kept) {
        if (off.type() == Type.CONSULTATION) {
            again.consultations().expect(off.id());
        } else if (kept == null) {
            again.sessions().expect(session(off));
        } else {
            keeping.takeBack(session(off), kept);
        }
    }

    private static SessionRef session(Ref ref) {
        return new SessionRef(ref.id(), ref.version());
    }

    private static Ref ref(SessionRef session) {
        return new Ref(Type.SESSION, session.id(), session.version());
    }
}
