package studio.hairline.record;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Stale;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** The consultation sheet of a lead: each time it is saved it is a version of its own, dated, with who saved it. */
@Service
@ForStaff
public class ConsultationSheets {

    private final SheetRows rows;
    private final History history;
    private final StudioTime time;
    private final CurrentUser user;

    ConsultationSheets(SheetRows rows, History history, StudioTime time, CurrentUser user) {
        this.rows = rows;
        this.history = history;
        this.time = time;
        this.user = user;
    }

    /** @return the latest first */
    @Transactional(readOnly = true)
    public List<SheetVersion> of(long leadId) {
        return rows.of(leadId);
    }

    /**
     * @param seen the number of the version that was filled in anew; 0 for none
     * @return the version in force, a new one when anything is different
     * @throws Stale when somebody else saved one meanwhile
     */
    @Transactional
    public SheetVersion save(long leadId, int seen, Sheet sheet) {
        Long person = rows.hold(leadId);
        if (person == null) {
            throw new Refusal("There is no lead " + leadId + " any more.");
        }
        List<SheetVersion> before = rows.of(leadId);
        int last = before.isEmpty() ? 0 : before.getFirst().number();
        if (last != seen) {
            throw new Stale("Somebody else saved this sheet while you were writing.", List.of());
        }
        if (last > 0 && before.getFirst().sheet().equals(sheet)) {
            return before.getFirst();
        }
        SheetVersion saved = new SheetVersion(last + 1, time.now(), user.id(), sheet);
        rows.add(leadId, saved);
        tell(person, leadId, saved);
        return saved;
    }

    /** The sheet itself says what is in it; the history only that there is one. */
    private void tell(long personId, long leadId, SheetVersion saved) {
        Subject lead = new Subject(personId, leadId, null, null);
        Change change = new Change(Map.of(), Map.of("about", "Version " + saved.number()));
        history.append(new Happening(EventKind.SHEET_SAVED, lead, saved.at(), change));
    }
}
