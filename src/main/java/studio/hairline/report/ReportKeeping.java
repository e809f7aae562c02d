package studio.hairline.report;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.ui.Url;

/**
 * Keeps reports under names: one's own alone, whatever one's role. The history tells a report by its number, so that a name
 * that names a person can be erased.
 */
@Service
@ForStaff
public class ReportKeeping {

    private static final int LONGEST_QUERY = 2_000;

    private final SavedReportRows rows;
    private final History history;
    private final StudioTime time;
    private final CurrentUser user;

    ReportKeeping(SavedReportRows rows, History history, StudioTime time, CurrentUser user) {
        this.rows = rows;
        this.history = history;
        this.time = time;
        this.user = user;
    }

    @Transactional
    public SavedReport save(String name, Report report) {
        SavedReport kept = new SavedReport(0, self(), taken().free(name), query(report), false);
        SavedReport saved = new SavedReport(rows.add(kept, time.now()), self(), kept.name(), kept.query(), false);
        tell(EventKind.REPORT_SAVED, saved.id(), Change.NONE);
        return saved;
    }

    @Transactional
    public void rename(long id, String name) {
        change(
                id,
                old -> new SavedReport(
                        id, old.ofUser(), taken().without(old.name()).free(name), old.query(), old.shared()));
    }

    /** From now on another report stands under the name. */
    @Transactional
    public void replace(long id, Report report) {
        change(id, old -> new SavedReport(id, old.ofUser(), old.name(), query(report), old.shared()));
    }

    /** What was replaced stands under the name again. */
    @Transactional
    public void restore(SavedReport before) {
        change(before.id(), old -> new SavedReport(old.id(), old.ofUser(), old.name(), before.query(), old.shared()));
    }

    @Transactional
    public void share(long id, boolean withEverybody) {
        change(id, old -> new SavedReport(id, old.ofUser(), old.name(), old.query(), withEverybody));
    }

    @Transactional
    public void remove(long id) {
        own(id);
        rows.remove(id, time.now());
        tell(EventKind.REPORT_REMOVED, id, Change.NONE);
    }

    @Transactional
    public void bringBack(long id) {
        SavedReport old = own(id);
        taken().free(old.name());
        rows.bringBack(id);
        tell(EventKind.REPORT_SAVED, id, Change.NONE);
    }

    private void change(long id, UnaryOperator<SavedReport> to) {
        SavedReport old = own(id);
        SavedReport changed = to.apply(old);
        rows.change(changed, time.now());
        tell(EventKind.REPORT_CHANGED, id, Change.between(facts(old), facts(changed)));
    }

    private static Map<String, String> facts(SavedReport report) {
        return Map.of("asked", report.query(), "shared", report.shared() ? "with everybody" : "with nobody");
    }

    private void tell(EventKind kind, long id, Change change) {
        Change about = change.with("report", String.valueOf(id));
        history.append(new Happening(kind, Subject.STUDIO, time.now(), about));
    }

    private SavedReport own(long id) {
        return rows.lock(id, self())
                .orElseThrow(() -> new Refusal("Only whose report it is can change it. Save it as your own first."));
    }

    private static String query(Report report) {
        String query = new Url(report.as(null).knownOn(null).write()).toPath("").substring(1);
        if (query.length() > LONGEST_QUERY) {
            throw new Refusal("So many conditions cannot be kept. Take some out.");
        }
        return query;
    }

    private TakenNames taken() {
        return new TakenNames(rows.names(self()));
    }

    private long self() {
        Long id = user.id();
        if (id == null) {
            throw new Refusal("Sign in to keep reports.");
        }
        return id;
    }
}
