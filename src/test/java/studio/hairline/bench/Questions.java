package studio.hairline.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A month of a small studio has a few rows, of a large one a whole page: nothing is promised of how that grows. */
    private static final double NOT_YET_A_PAGE = 0;

    private static final String GENUINE = "l.standing = 'GENUINE' ";
    private static final String BOOKED = "s.status not in ('CANCELLED', 'CANCELLED_LATE', 'MOVED_LATE')";
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
                conversions(),
                sessions("sessions, first page", SessionFilter.ALL, BOOKED + BY_START),
                leadsScrolled(),
                sessionsScrolled(),
                leadsJumpedTo(),
                sessionsJumpedTo(),
                search("leads, e-mail found", landmarks.email()),
                search("leads, nobody found", "zzqxvw"),
                drillDown("conversions behind a figure", year(), 2),
                drillDown("conversions behind a month", month(), NOT_YET_A_PAGE),
                sessionsBehindAFigure("first sessions behind a figure", year(), 2),
                sessionsBehindAFigure("first sessions behind a month", month(), NOT_YET_A_PAGE));
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
        return new Question(
                name,
                2,
                2,
                () -> opened(filter),
                () -> new Opened(hand.strip(tally, LocalDate.EPOCH, today.plusYears(3)), hand.leads(sql)));
    }

    /** By hand the tallies say first how far back a page goes: H2 goes by an index for some days, and for no order alone. */
    private Question conversions() {
        String page = "select * from leads where standing = 'GENUINE' and converted_day >= ? and converted_day < ?"
                + " order by converted_day desc, converted_at desc, id desc limit 50";
        return new Question("conversions, first page", 2, 2, () -> opened(converted()), () -> {
            long strip = hand.strip("conversions", LocalDate.EPOCH, today.plusYears(3));
            LocalDate last = hand.place("conversions", PAGE - 1).day();
            return new Opened(strip, hand.leadsAmong(page, BY_CONVERSION, last, today.plusYears(3)));
        });
    }

    private Question sessions(String name, SessionFilter filter, String sql) {
        return new Question(
                name,
                2,
                2,
                () -> opened(filter),
                () -> new Opened(
                        hand.strip("sessions_booked", LocalDate.EPOCH, today.plusYears(3)), hand.sessions(sql)));
    }

    private Question leadsScrolled() {
        long middle = leads.count(LeadFilter.ALL) / 2;
        Object[] before = landmarks.leadBefore(middle);
        LeadPages open = new LeadPages(LeadFilter.ALL, LeadOrder.LATEST_FIRST);
        return new Question(
                "leads, on from the middle",
                2,
                2,
                () -> page(open, middle),
                () -> hand.leads(
                        GENUINE + "and (l.received_day, l.received_at, l.id) < (?, ?, ?)" + BY_RECEIPT, before));
    }

    private Question leadsJumpedTo() {
        long middle = leads.count(LeadFilter.ALL) / 2;
        return new Question(
                "leads opened, a page in the middle",
                2,
                2,
                () -> {
                    LeadPages list = new LeadPages(LeadFilter.ALL, LeadOrder.LATEST_FIRST);
                    return new Opened(sum(leads.strip(list)), page(list, middle));
                },
                () -> {
                    long strip = hand.strip("inquiries", LocalDate.EPOCH, today.plusYears(3));
                    HandSql.Place place = hand.place("inquiries", middle);
                    return new Opened(
                            strip,
                            hand.leads(
                                    GENUINE + "and l.received_day <= ?" + BY_RECEIPT + " offset " + place.skip(),
                                    place.day()));
                });
    }

    private Question sessionsScrolled() {
        long middle = sessions.count(SessionFilter.ALL) / 2;
        Object[] before = landmarks.sessionBefore(middle);
        SessionPages open = new SessionPages(SessionFilter.ALL, true);
        return new Question(
                "sessions, on from the middle",
                2,
                2,
                () -> sessionPage(open, middle),
                () -> hand.sessions(BOOKED + " and (s.start_day, s.starts_at, s.id) < (?, ?, ?)" + BY_START, before));
    }

    private Question sessionsJumpedTo() {
        long middle = sessions.count(SessionFilter.ALL) / 2;
        return new Question(
                "sessions opened, a page in the middle",
                2,
                2,
                () -> {
                    SessionPages list = new SessionPages(SessionFilter.ALL, true);
                    return new Opened(sum(sessions.strip(list)), sessionPage(list, middle));
                },
                () -> {
                    long strip = hand.strip("sessions_booked", LocalDate.EPOCH, today.plusYears(3));
                    HandSql.Place place = hand.place("sessions_booked", middle);
                    return new Opened(
                            strip,
                            hand.sessions(
                                    BOOKED + " and s.start_day <= ?" + BY_START + " offset " + place.skip(),
                                    place.day()));
                });
    }

    private Question search(String name, String text) {
        return new Question(
                name,
                2,
                2,
                () -> opened(LeadFilter.ALL.saying(text)),
                () -> new Opened(
                        hand.stripOf(GENUINE + "and " + HandSql.saying(text), HandSql.words(text)),
                        hand.leads(GENUINE + "and " + HandSql.saying(text) + BY_RECEIPT, HandSql.words(text))));
    }

    private Question drillDown(String name, Period period, double grows) {
        LeadFilter filter = converted().in(period).about(Set.of(Category.MALE_PATTERN));
        return new Question(
                name,
                grows,
                2,
                () -> opened(filter),
                () -> new Opened(
                        hand.strip("conversions", period.from(), period.until()),
                        hand.leads(
                                GENUINE
                                        + "and l.category = 'MALE_PATTERN' and l.converted_day >= ? and"
                                        + " l.converted_day < ? order by l.category, l.converted_day desc,"
                                        + " l.converted_at desc, l.id desc limit 50",
                                period.from(),
                                period.until())));
    }

    private Question sessionsBehindAFigure(String name, Period period, double grows) {
        SessionFilter filter = SessionFilter.of(SessionMeasure.FIRST).in(period).about(Set.of(Category.MALE_PATTERN));
        return new Question(
                name,
                grows,
                2,
                () -> opened(filter),
                () -> new Opened(
                        hand.strip("session_1", period.from(), period.until()),
                        hand.sessions(
                                "s.status = 'COMPLETED' and s.number = 1 and s.category = 'MALE_PATTERN' and"
                                        + " s.completed_day >= ? and s.completed_day < ? order by s.category,"
                                        + " s.completed_day desc, s.starts_at desc, s.id desc limit 50",
                                period.from(),
                                period.until())));
    }

    /** What the screen of a list shows at first: how many of each category, how many in all, the first rows. */
    private Opened opened(LeadFilter filter) {
        LeadPages list = new LeadPages(filter, LeadOrder.LATEST_FIRST);
        long strip = sum(leads.strip(list));
        return new Opened(strip, leads.count(list) == 0 ? List.of() : page(list, 0));
    }

    private Opened opened(SessionFilter filter) {
        SessionPages list = new SessionPages(filter, true);
        long strip = sum(sessions.strip(list));
        return new Opened(strip, sessions.count(list) == 0 ? List.of() : sessionPage(list, 0));
    }

    /**
     * The first sight of a list.
     *
     * @param rows of all categories
     */
    private record Opened(long rows, List<Long> page) {}

    private static long sum(Map<Category, Long> strip) {
        return strip.values().stream().mapToLong(n -> n).sum();
    }

    /** As the dashboard asks: a page of it is full however few leads there are. */
    private Period year() {
        return DashboardFilter.read(Map.of("period", List.of("last-12-months")), today)
                .period();
    }

    private Period month() {
        LocalDate first = today.withDayOfMonth(1).minusMonths(2);
        return new Period(first, first.plusMonths(1));
    }

    private List<Long> page(LeadPages list, long offset) {
        return leads.page(list, offset, PAGE).stream().map(LeadRow::id).toList();
    }

    private List<Long> sessionPage(SessionPages list, long offset) {
        return sessions.page(list, offset, PAGE).stream().map(SessionRow::id).toList();
    }

    private static LeadFilter converted() {
        return LeadFilter.of(LeadMeasure.CONVERSIONS);
    }
}
