package studio.hairline.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.history.Change;
import studio.hairline.leads.ConsultationAgain;
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
    private final ConsultationAgain again;
    private final KeptMoney keeping;

    Moves(Treatments treatments, Consultations consultations, ConsultationAgain again, KeptMoney keeping) {
        this.treatments = treatments;
        this.consultations = consultations;
        this.again = again;
        this.keeping = keeping;
    }

    /**
     * @param kept what is kept for the short notice; null where nothing can be kept
     * @return it as it stands now, for whoever wants it back
     */
    @Transactional
    public Ref move(Ref ref, Wish to, @Nullable Kept kept) {
        if (ref.type() == Type.CONSULTATION) {
            return new Ref(ref.type(), consultations.move(ref.id(), to.consultation()), 0);
        }
        SessionRef seen = new SessionRef(ref.id(), ref.version());
        SessionRef moved =
                kept == null ? treatments.move(seen, to.chairTime(), to.reason()) : keeping.move(seen, to, kept);
        return new Ref(ref.type(), moved.id(), moved.version());
    }

    /** @param moved as {@link #move} gave it. @param before as it was. @param kept as it was given to it */
    @Transactional
    public void back(Ref moved, Appointment before, @Nullable Kept kept) {
        if (moved.type() == Type.CONSULTATION) {
            again.unmove(moved.id());
            return;
        }
        move(moved, new Wish(before.stay(), BACK), null);
        if (kept != null) {
            keeping.giveBack(kept);
        }
    }

    /** @return whether it says that a move was taken back */
    static boolean isBack(Change change) {
        return BACK.equals(change.after().get("reason"));
    }
}
