package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Tally;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import studio.hairline.treatments.SessionMeasure;

/** Answers the dashboard's questions, all as of one instant; money only for the owner. */
@Service
@ForStaff
public class Dashboard {

    private final Questions questions;
    private final StudioTime time;
    private final CurrentUser user;

    Dashboard(Questions questions, StudioTime time, CurrentUser user) {
        this.questions = questions;
        this.time = time;
        this.user = user;
    }

    /** One consistent look at the database: nothing that is saved meanwhile shows in one figure and not in another. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DashboardPage figures(DashboardFilter filter) {
        Instant asOf = time.now();
        boolean money = user.isOwner();
        Answers answers = questions.ask(filter, asOf);
        TimeAxis axis = TimeAxis.of(filter.period(), answers);
        CategoryCharts categories = new CategoryCharts(filter, answers);
        return new DashboardPage(
                filter,
                asOf,
                answers.compared(),
                new Cards(filter, answers, axis).all(money),
                pictures(axis, categories, new Charts(filter, answers)),
                money ? money(categories) : List.of());
    }

    private static Pictures pictures(TimeAxis axis, CategoryCharts categories, Charts charts) {
        return new Pictures(
                axis.slots(),
                categories.categories(),
                categories.overTime(axis),
                categories.leads(LeadMeasure.INQUIRIES, Tally.INQUIRIES),
                categories.leads(LeadMeasure.CONVERSIONS, Tally.CONVERSIONS),
                categories.rates(),
                categories.series(),
                charts.sources(),
                charts.funnel(),
                charts.stopped(),
                charts.hours(),
                charts.responses(),
                charts.ages());
    }

    private static List<Datum> money(CategoryCharts categories) {
        return Stream.concat(
                        categories.leads(LeadMeasure.CONVERSIONS, Tally.BOOKED_CENTS).stream(),
                        categories.sessions(SessionMeasure.SESSIONS_COMPLETED, Tally.EARNED_CENTS).stream())
                .toList();
    }
}
