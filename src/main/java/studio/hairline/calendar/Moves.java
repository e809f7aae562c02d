package studio.hairline.calendar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.leads.Consultations;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.Treatments;

/** Moving, whatever kind of visit it is; each feature keeps its own rules. */
@Service
@ForStaff
public class Moves {

    private static final String BACK = "Taken back";

    private final Treatments treatments;
    private final Consultations consultations;

    Moves(Treatments treatments, Consultations consultations) {
        this.treatments = treatments;
        this.consultations = consultations;
    }

    /** @return it as it stands now, for whoever wants it back */
    @Transactional
    public Ref move(Ref ref, Wish to) {
        if (ref.type() == Type.CONSULTATION) {
            return new Ref(ref.type(), consultations.move(ref.id(), to.consultation()), 0);
        }
        SessionRef moved = treatments.move(new SessionRef(ref.id(), ref.version()), to.chairTime(), to.reason());
        return new Ref(ref.type(), moved.id(), moved.version());
    }

    /** @param moved as {@link #move} gave it. @param before as it was */
    @Transactional
    public void back(Ref moved, Appointment before) {
        move(moved, new Wish(before.stay(), BACK));
    }
}
