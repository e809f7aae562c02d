package studio.hairline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import studio.hairline.calendar.Appointments;
import studio.hairline.dashboard.Answering;
import studio.hairline.dashboard.ChairFigures;
import studio.hairline.dashboard.Dashboard;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.insight.Cohorts;
import studio.hairline.insight.Funnels;
import studio.hairline.insight.Reasons;
import studio.hairline.insight.Signals;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.operations.StudioTime;
import studio.hairline.receipts.Receipts;
import studio.hairline.report.Reports;

/** The pages beside the dashboard and its lists: nobody would ask them by hand, their growth is looked at. */
final class PageQuestions {

    private final Studio studio;
    private final LocalDate today;

    PageQuestions(Studio studio) {
        this.studio = studio;
        StudioTime time = studio.get(StudioTime.class);
        today = time.dayOf(time.now());
    }

    List<Question> all() {
        DashboardFilter usual = DashboardFilter.read(Map.of(), today);
        DashboardFilter month = DashboardFilter.read(Map.of("period", List.of("last-30-days")), today);
        Reports reports = studio.get(Reports.class);
        Receipts receipts = studio.get(Receipts.class);
        Appointments appointments = studio.get(Appointments.class);
        return List.of(
                Question.page(
                        "month against chance",
                        () -> studio.get(Signals.class).figures(usual).lines().size()),
                Question.page(
                        "calendar, a week",
                        () -> appointments
                                .between(today.minusDays(3), today.plusDays(4))
                                .size()),
                Question.page("receipts", () -> receipts.board().toString().length()),
                ledger("ledger, first page", MoneyMeasure.COLLECTED),
                ledger("ledger of what is held", MoneyMeasure.HELD),
                Question.page(
                        "report, 30 days",
                        () -> reports.page(reports.read(Map.of("period", List.of("last-30-days"))))
                                .lines()
                                .size()),
                Question.page(
                        "sessions in figures, 30 days",
                        () -> studio.get(ChairFigures.class)
                                .figures(month)
                                .cards()
                                .size()),
                Question.page(
                        "answering, 30 days",
                        () -> studio.get(Answering.class).figures(month).cards().size()),
                Question.page(
                        "cohorts",
                        () -> studio.get(Cohorts.class).figures(usual).months().size()),
                Question.page(
                        "funnel",
                        () -> studio.get(Funnels.class).figures(usual).steps().size()),
                Question.page(
                        "why it changed",
                        () -> studio.get(Reasons.class).figures(usual).cells().size()),
                Question.page(
                        "dashboard as known a week ago",
                        () -> studio.get(Dashboard.class)
                                .asKnownOn(usual, today.minusDays(7))
                                .shown()
                                .cards()
                                .size()));
    }

    private Question ledger(String name, MoneyMeasure measure) {
        MoneyFilter filter = MoneyFilter.ALL.of(measure);
        return Question.page(
                name, () -> studio.get(MoneyFigures.class).rows(filter, 0, 50).size());
    }
}
