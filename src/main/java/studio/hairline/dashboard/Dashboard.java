package studio.hairline.dashboard;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Tally;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Answers the dashboard's questions, all as of one instant; money only for the owner. */
@Service
@ForStaff
public class Dashboard {

    private final Questions questions;
    private final StudioTime time;
    private final CurrentUser user;
    private final Disagreements differing;

    Dashboard(Questions questions, StudioTime time, CurrentUser user, Disagreements differing) {
        this.questions = questions;
        this.time = time;
        this.user = user;
        this.differing = differing;
    }

    @Transactional(readOnly = true)
    public DashboardPage figures(DashboardFilter filter) {
        Instant asOf = time.now();
        boolean money = user.isOwner();
        Answers answers = questions.ask(filter, asOf, money);
        Charts charts = new Charts(filter, answers);
        return new DashboardPage(
                filter,
                asOf,
                answers.compared(),
                new Cards(filter, answers).all(money),
                charts.slots(),
                charts.categories(),
                charts.overTime(),
                charts.byCategory(LeadMeasure.INQUIRIES, Tally.INQUIRIES),
                charts.byCategory(LeadMeasure.CONVERSIONS, Tally.CONVERSIONS),
                charts.ratesByCategory(),
                money ? charts.byCategory(LeadMeasure.CONVERSIONS, Tally.BOOKED_CENTS) : java.util.List.of(),
                money ? charts.earned() : java.util.List.of(),
                charts.sessions(),
                charts.sources(),
                charts.funnel(),
                charts.hours(),
                charts.responses(),
                charts.ages(),
                differing.words());
    }
}
