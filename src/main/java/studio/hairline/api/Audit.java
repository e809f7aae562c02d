package studio.hairline.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;
import studio.hairline.team.ForOwner;
import studio.hairline.team.Role;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;

/** Holds every figure against its rows and the history, over many random filters, periods and roles, and writes down what came of it. */
@Service
@ForOwner
public class Audit {

    private final Auditor auditor;
    private final AuditBook book;
    private final AuditWarnings warnings;
    private final Hands hands;

    Audit(Auditor auditor, AuditBook book, AuditWarnings warnings, Hands hands) {
        this.auditor = auditor;
        this.book = book;
        this.warnings = warnings;
        this.hands = hands;
    }

    /** In whose name, when, about whom, and what mends it. */
    @Component
    record Hands(Acting acting, StudioTime time, Users users, Recount recount) {}

    /**
     * What the dashboard shows when it is opened comes first, so that a card says of a difference the number it shows itself.
     *
     * @param seed the same asks the same
     */
    public AuditRun check(long seed, int questions) {
        Instant began = hands.time().now();
        RandomQuestion random = questions(seed);
        List<Difference> differences = new ArrayList<>();
        int compared = 0;
        for (int n = 0; n < questions; n++) {
            DashboardFilter question = n == 0 ? asOpened() : random.next();
            Auditor.Found found = ask(question, n % 3 == 2 ? Role.STAFF : Role.OWNER);
            compared += found.compared();
            differences.addAll(found.differences());
        }
        AuditRun run = new AuditRun(0, began, hands.time().now(), seed, questions, compared, differences.size());
        book.append(run, differences);
        warnings.forget();
        return book.runs(1).getFirst();
    }

    /** @return how many sums of the summary were wrong, and are right now */
    public int countAnew() {
        return hands.recount().mend();
    }

    private DashboardFilter asOpened() {
        return DashboardFilter.read(Map.of(), hands.time().today());
    }

    private RandomQuestion questions(long seed) {
        List<Long> team = hands.users().everybody().stream().map(TeamMember::id).toList();
        return new RandomQuestion(new SplittableRandom(seed), hands.time().today(), team);
    }

    /** @return the latest first */
    public List<AuditRun> runs(int limit) {
        return book.runs(limit);
    }

    public List<Difference> differences(AuditRun run) {
        return book.differences(run.id());
    }

    private Auditor.Found ask(DashboardFilter filter, Role role) {
        return hands.acting().as(new Auditor.Somebody(role), () -> auditor.compare(filter, role));
    }
}
