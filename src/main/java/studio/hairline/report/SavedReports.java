package studio.hairline.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.Defined;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** The reports somebody has under a name: their own and the shared ones, without those of figures they may not see. */
@Service
@ForStaff
public class SavedReports {

    private final SavedReportRows rows;
    private final Reports reports;
    private final CurrentUser user;

    SavedReports(SavedReportRows rows, Reports reports, CurrentUser user) {
        this.rows = rows;
        this.reports = reports;
        this.user = user;
    }

    /** @return by name, at most 200 */
    @Transactional(readOnly = true)
    public List<SavedReport> all() {
        return seen(rows.of(self()));
    }

    /** @return those of them that are there and may be seen, in no order */
    @Transactional(readOnly = true)
    public List<SavedReport> these(Collection<Long> ids) {
        return seen(rows.these(ids));
    }

    @Transactional(readOnly = true)
    public Optional<SavedReport> find(long id) {
        return these(List.of(id)).stream().findFirst();
    }

    public boolean isOwn(SavedReport report) {
        return report.ofUser() == self();
    }

    private List<SavedReport> seen(List<SavedReport> found) {
        Set<String> offered = reports.figures().stream().map(Defined::code).collect(Collectors.toSet());
        return found.stream()
                .filter(report -> report.shared() || isOwn(report))
                .filter(report -> offered.contains(report.figure()))
                .toList();
    }

    private long self() {
        Long id = user.id();
        return id == null ? 0 : id;
    }
}
