package studio.hairline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.RandomConsultations;
import studio.hairline.dashboard.Rows;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.money.MoneyAsKnown;
import studio.hairline.money.MoneyRow;
import studio.hairline.money.MoneyThen;
import studio.hairline.money.MoneyUrl;
import studio.hairline.money.RandomMoney;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.testing.Told;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.treatments.SessionsThen;
import studio.hairline.ui.KnownOn;

/** A report of a day that is over says what it said when the day ended, opens the rows of that day, or says why not. */
@OnBothDatabases
@TestInstance(Lifecycle.PER_CLASS)
class ReportThenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Of that day nothing more happens, and it is not over yet. */
    private static final String LATE = "2026-11-24T05:59:59Z";

    @Autowired
    Reports reports;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    SessionsAsKnown sessions;

    @Autowired
    ConsultationsAsKnown consultations;

    @Autowired
    MoneyAsKnown money;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private RandomStudio life = new RandomStudio();
    private RandomMoney till = new RandomMoney();
    private RandomConsultations desk = new RandomConsultations();
    private final Map<Report, List<String>> snapshot = new LinkedHashMap<>();
    private final Map<Report, List<ReportLine>> then = new LinkedHashMap<>();

    @Told
    void aDayIsReportedAndThenLifeGoesOn() {
        studio.clock().setTo(RandomStudio.NOW);
        life = beans.createBean(RandomStudio.class);
        till = beans.createBean(RandomMoney.class);
        desk = beans.createBean(RandomConsultations.class);
        life.play(41, 120);
        life.talk(44);
        desk.play(43, 120, Duration.ZERO);
        till.play(42, 60);
        studio.clock().setTo(LATE);
        snapshot.clear();
        questions().forEach(report -> snapshot.put(report, said(lines(report))));
        goOn();
        then.clear();
        questions().forEach(report -> then.put(report, lines(report.knownOn(DAY))));
    }

    @Test
    void whatIsDoneLaterLeavesTheReportsOfADayAsTheyWere() {
        Set<String> without = new TreeSet<>();
        snapshot.forEach((report, before) -> {
            List<ReportLine> known = Objects.requireNonNull(then.get(report));
            if (known.isEmpty()) {
                without.add(report.figure().code());
            } else {
                assertThat(said(known))
                        .as("%s of %s", report.title(), report.filter())
                        .isEqualTo(before);
            }
        });
        assertThat(snapshot.entrySet().stream().limit(40))
                .anyMatch(one -> !said(lines(one.getKey())).equals(one.getValue()));
        assertThat(without).isEmpty();
    }

    @Test
    void everyPartOfAPastDayOpensItsRowsOfThatDay() {
        Past past = past();
        then.forEach((report, lines) -> lines.stream()
                .filter(line -> line.value() != null)
                .forEach(line -> assertThat(opened(line, past))
                        .as("%s: %s %s", report.title(), line.label(), line.rows())
                        .isEqualTo(line.opens())));
    }

    private void goOn() {
        studio.clock().advance(Duration.ofDays(2));
        life.play(1041, 120);
        life.talk(1044);
        till.play(1042, 60);
        desk.play(1043, 120, Duration.ZERO);
    }

    /** All that was known when the day ended. */
    private record Past(LeadsThen leads, SessionsThen chair, ConsultationsThen desk, MoneyThen till) {}

    private Past past() {
        Instant end = KnownOn.end(DAY, time.zone());
        LeadsThen then = leads.at(end);
        return new Past(then, sessions.at(end, then), consultations.at(end, then), money.at(end, then));
    }

    private static long opened(ReportLine line, Past past) {
        Rows rows = line.rows();
        Map<String, List<String>> query = rows.query();
        assertThat(query).containsEntry("asKnownOn", List.of("2026-11-23"));
        boolean cents = line.report().isMoney();
        return switch (rows.page()) {
            case "money" ->
                past.till.rows(MoneyUrl.read(query)).stream()
                        .mapToLong(MoneyRow::cents)
                        .sum();
            case "consultations" -> past.desk.rows(ConsultationUrl.read(query)).size();
            case "sessions" -> {
                SessionFilter filter = SessionUrl.read(query, SessionMeasure.SESSIONS_BOOKED);
                assertThat(past.chair.refusal(filter)).isEmpty();
                yield past.chair.rows(filter).stream()
                        .mapToLong(row -> line.report().isHours() ? row.minutes() : cents ? worth(row.valueCents()) : 1)
                        .sum();
            }
            default -> {
                LeadMeasure usual = rows.page().equals("leads") ? LeadMeasure.INQUIRIES : LeadMeasure.CONVERSIONS;
                LeadFilter filter = LeadUrl.read(query, usual);
                assertThat(past.leads.refusal(filter)).isEmpty();
                yield past.leads.rows(filter).stream()
                        .mapToLong(row -> cents ? worth(row.priceCents()) : 1)
                        .sum();
            }
        };
    }

    private static long worth(@org.jspecify.annotations.Nullable Long cents) {
        return cents == null ? 0 : cents;
    }

    private static List<String> said(List<ReportLine> lines) {
        return lines.stream()
                .map(line -> line.label() + " " + line.portion() + " " + line.value())
                .toList();
    }

    /** @return nothing where it has no past */
    private List<ReportLine> lines(Report report) {
        try {
            ReportPage page = reports.page(report);
            List<ReportLine> lines = new ArrayList<>(page.lines());
            lines.add(page.whole());
            return lines;
        } catch (Refusal refusal) {
            assertThat(report.knownOn()).isNotNull();
            assertThat(refusal.getMessage()).endsWith(".");
            return List.of();
        }
    }

    /** Every figure by everything, and every fourth of them of a part of the studio. */
    private List<Report> questions() {
        DashboardFilter all = DashboardFilter.read(Map.of("period", List.of("last-12-months")), DAY);
        List<DashboardFilter> parts = List.of(
                all.by(TestStudio.STAFF),
                all.about(Set.of(Category.MALE_PATTERN, Category.NOT_RECORDED)),
                DashboardFilter.read(Map.of("period", List.of("all-time")), DAY));
        List<Report> questions = new ArrayList<>();
        for (Defined figure : reports.figures()) {
            for (Split split : reports.splits(figure)) {
                Report report = new Report(figure, split, Drawn.TABLE, all);
                questions.add(report);
                if (questions.size() % 4 == 0) {
                    questions.add(report.about(parts.get(questions.size() % parts.size())));
                }
            }
        }
        return questions;
    }
}
