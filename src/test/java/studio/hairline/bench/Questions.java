package studio.hairline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import studio.hairline.dashboard.Dashboard;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadOrder;
import studio.hairline.leads.LeadPages;
import studio.hairline.leads.LeadRow;
import studio.hairline.leads.LeadRows;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionPages;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.SessionRows;

/** What a studio is asked all day: the dashboard, its lists, their pages, searches, and the rows behind a figure. */
final class Questions {

    private static final int PAGE = 50;
    private static final String GENUINE = "l.standing = 'GENUINE' ";
    private static final String BY_RECEIPT = " order by l.received_day desc, l.received_at desc, l.id desc limit 50";
    private static final String BY_CONVERSION =
            " order by l.converted_day desc, l.converted_at desc, l.id desc limit 50";
    private static final String BY_START = " order by s.start_day desc, s.starts_at desc, s.id desc limit 50";

    private final LeadRows leads;
    private final SessionRows sessions;
    private final Dashboard dashboard;
    private final LocalDate today;
    private final HandSql hand;
    private final Landmarks landmarks;

    Questions(Studio studio) {
        leads = studio.get(LeadRows.class);
        sessions = studio.get(SessionRows.class);
        dashboard = studio.get(Dashboard.class);
        StudioTime time = studio.get(StudioTime.class);
        today = time.dayOf(time.now());
        hand = new HandSql(studio.jdbc());
        landmarks = new Landmarks(studio.jdbc());
    }

    List<Question> all() {
        return List.of(
                new Question("dashboard", 1.5, 3, this::askDashboard, this::dashboardByHand),
                leads("leads, first page", LeadFilter.ALL, "inquiries", GENUINE + BY_RECEIPT),
                leads(
                        "conversions, first page",
                        converted(),
                        "conversions",
                        "l.converted_day is not null and " + GENUINE + BY_CONVERSION),
                sessions("sessions, first page", SessionFilter.ALL, "s.status <> 'CANCELLED'" + BY_START),
                leadsInTheMiddle(),
                sessionsInTheMiddle(),
                search("leads, e-mail found", landmarks.email()),
                search("leads, nobody found", "zzqxvw"),
                drillDown(),
                sessionsBehindAFigure());
    }

    private Object askDashboard() {
        return dashboard.figures(DashboardFilter.read(Map.of(), today)).inquiries().stream()
                .mapToLong(datum -> datum.value())
                .sum();
    }

    private Object dashboardByHand() {
        Period period = DashboardFilter.read(Map.of(), today).period();
        return hand.dashboard(period.from(), period.until(), today);
    }

    private Question leads(String name, LeadFilter filter, String tally, String sql) {
        Supplier<List<Long>> ours = () -> {
            leads.strip(filter);
            return page(filter, 0);
        };
        return new Question(name, 2, 2, ours, () -> {
            hand.strip(tally, LocalDate.EPOCH, today.plusYears(3));
            return hand.leads(sql);
        });
    }

    private Question sessions(String name, SessionFilter filter, String sql) {
        Supplier<List<Long>> ours = () -> {
            sessions.strip(filter);
            return sessionPage(filter, 0);
        };
        return new Question(name, 2, 2, ours, () -> {
            hand.strip("sessions_booked", LocalDate.EPOCH, today.plusYears(3));
            return hand.sessions(sql);
        });
    }

    private Question leadsInTheMiddle() {
        long middle = leads.count(LeadFilter.ALL) / 2;
        Object[] before = landmarks.leadBefore(middle);
        return new Question(
                "leads, a page in the middle",
                2,
                2,
                () -> page(LeadFilter.ALL, middle),
                () -> hand.leads(
                        GENUINE + "and (l.received_day, l.received_at, l.id) < (?, ?, ?)" + BY_RECEIPT, before));
    }

    private Question sessionsInTheMiddle() {
        long middle = sessions.count(SessionFilter.ALL) / 2;
        Object[] before = landmarks.sessionBefore(middle);
        return new Question(
                "sessions, a page in the middle",
                2,
                2,
                () -> sessionPage(SessionFilter.ALL, middle),
                () -> hand.sessions(
                        "s.status <> 'CANCELLED' and (s.start_day, s.starts_at, s.id) < (?, ?, ?)" + BY_START, before));
    }

    private Question search(String name, String text) {
        LeadFilter filter = LeadFilter.ALL.saying(text);
        return new Question(
                name,
                2,
                2,
                () -> page(filter, 0),
                () -> hand.leads(
                        GENUINE + "and l.person_id in (select person_id from person_words where word >= ? and word < ?)"
                                + BY_RECEIPT,
                        text,
                        text + "\uffff"));
    }

    private Question drillDown() {
        Period month = month();
        LeadFilter filter = converted().in(month).about(Set.of(Category.MALE_PATTERN));
        return new Question(
                "conversions behind a figure",
                2,
                2,
                () -> page(filter, 0),
                () -> hand.leads(
                        GENUINE + "and l.category = 'MALE_PATTERN' and l.converted_day >= ? and l.converted_day < ?"
                                + BY_CONVERSION,
                        month.from(),
                        month.until()));
    }

    private Question sessionsBehindAFigure() {
        Period month = month();
        SessionFilter filter = SessionFilter.of(SessionMeasure.FIRST).in(month).about(Set.of(Category.MALE_PATTERN));
        return new Question(
                "first sessions behind a figure",
                2,
                2,
                () -> sessionPage(filter, 0),
                () -> hand.sessions(
                        "s.status = 'COMPLETED' and s.number = 1 and s.category = 'MALE_PATTERN' and s.completed_day >= ?"
                                + " and s.completed_day < ?"
                                + " order by s.completed_day desc, s.starts_at desc, s.id desc limit 50",
                        month.from(),
                        month.until()));
    }

    private Period month() {
        LocalDate first = today.withDayOfMonth(1).minusMonths(2);
        return new Period(first, first.plusMonths(1));
    }

    private List<Long> page(LeadFilter filter, long offset) {
        return leads.page(new LeadPages(filter, LeadOrder.LATEST_FIRST), offset, PAGE).stream()
                .map(LeadRow::id)
                .toList();
    }

    private List<Long> sessionPage(SessionFilter filter, long offset) {
        return sessions.page(new SessionPages(filter, true), offset, PAGE).stream()
                .map(SessionRow::id)
                .toList();
    }

    private static LeadFilter converted() {
        return LeadFilter.of(LeadMeasure.CONVERSIONS);
    }
}
