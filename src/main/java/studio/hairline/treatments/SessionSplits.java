package studio.hairline.treatments;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.tallies.Where;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Sessions told apart, each part over the very rows its filter lists. */
@Service
@ForStaff
public class SessionSplits {

    private final PortionReader reader;
    private final StudioTime time;
    private final CurrentUser user;

    SessionSplits(PortionReader reader, StudioTime time, CurrentUser user) {
        this.reader = reader;
        this.time = time;
        this.user = user;
    }

    /**
     * @param hits without words to look for, and among all
     * @return what they are worth only for the owner
     */
    @Transactional(readOnly = true)
    public List<Portion> of(SessionSplit split, SessionFilter hits, SessionFilter all) {
        String cents = user.isOwner() ? "value_cents" : "0";
        Cut cut = new Cut("sessions", split.sql(all.of().dated(), time.zone()), cents, "length_minutes");
        return reader.read(cut, where(hits), where(all));
    }

    private Where where(SessionFilter filter) {
        return new SessionSpecification(filter, List.of(), time.now(), time.zone()).where();
    }
}
