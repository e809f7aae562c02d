package studio.hairline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.leads.Category;
import studio.hairline.leads.Course;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Traits;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionRows;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.ui.KnownOn;

/** A page in depth of a day that is over stays as it was when the day ended, and opens the rows of that day. */
@OnBothDatabases
class LookingBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Cohorts cohorts;

    @Autowired
    Funnels funnels;

    @Autowired
    Reasons reasons;

    @Autowired
    Signals signals;

    @Autowired
    SignalsThen signalsThen;

    @Autowired
    LeadRows leadRows;

    @Autowired
    SessionRows sessionRows;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    SessionsAsKnown sessions;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private RandomStudio life = new RandomStudio();

    @BeforeEach
    void something() {
        studio.clock().setTo(RandomStudio.NOW);
        life = beans.createBean(RandomStudio.class);
        life.play(21, 110);
    }

    @Test
    void whatIsDoneLaterLeavesThePagesOfADayAsTheyWere() {
        List<List<String>> snapshot = questions().map(this::asTheyStand).toList();
        goOn();
        assertThat(questions().map(this::asTheyStand).toList()).isNotEqualTo(snapshot);
        assertThat(questions().map(this::asKnown).toList()).isEqualTo(snapshot);
    }

    @Test
    void everyNumberOfAPastDayOpensItsRowsOfThatDay() {
        goOn();
        LeadsThen then = leads.at(KnownOn.end(DAY, time.zone()));
        questions()
                .flatMap(this::numbersAsKnown)
                .filter(one -> one.rows() != null)
                .forEach(one -> {
                    assertThat(one.knownOn()).isEqualTo(DAY);
                    assertThat(then.rows(java.util.Objects.requireNonNull(one.rows())))
                            .as("%s", one.rows())
                            .hasSize((int) one.count());
                });
    }

    @Test
    void aListOfAPastDayKeepsToEveryFilter() {
        List<Long> before = Stream.concat(
                        leadFilters().stream().map(leadRows::count),
                        sessionFilters().stream().map(sessionRows::count))
                .toList();
        assertThat(before).anyMatch(count -> count > 0);
        goOn();
        LeadsThen then = leads.at(KnownOn.end(DAY, time.zone()));
        var chair = sessions.at(KnownOn.end(DAY, time.zone()), then);
        assertThat(Stream.concat(
                                leadFilters().stream()
                                        .map(filter -> then.count(filter).count()),
                                sessionFilters().stream()
                                        .map(filter -> chair.count(filter).count()))
                        .toList())
                .isEqualTo(before);
        assertThat(then.refusal(LeadFilter.ALL.gone(Course.ANY.with(TestStudio.STAFF))))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Who had whom in the chair"));
    }

    private void goOn() {
        studio.clock().advance(Duration.ofDays(2));
        life.play(1021, 110);
    }

    private static List<LeadFilter> leadFilters() {
        List<LeadFilter> filters = new ArrayList<>();
        Stream.of("II", "III", Traits.NONE)
                .map(grade -> new Traits(grade, null, null))
                .forEach(one -> filters.add(LeadFilter.ALL.gone(Course.ANY.with(one))));
        for (int day = 1; day <= 7; day++) {
            filters.add(LeadFilter.of(LeadMeasure.CONVERSIONS).gone(Course.ANY.with(new Traits(null, day, null))));
        }
        for (LostReason reason : LostReason.values()) {
            filters.add(LeadFilter.of(LeadMeasure.LOSSES).gone(Course.ANY.with(new Traits(null, null, reason.name()))));
        }
        for (int agreed = 1; agreed <= 4; agreed++) {
            filters.add(LeadFilter.of(LeadMeasure.CONVERSIONS).gone(Course.ANY.of(agreed)));
        }
        return filters;
    }

    private static List<SessionFilter> sessionFilters() {
        SessionFilter done = SessionFilter.of(SessionMeasure.SESSIONS_COMPLETED);
        List<SessionFilter> filters =
                new ArrayList<>(List.of(done.numbered(SessionFilter.NO_NUMBER), done.numbered(1)));
        for (SessionKind kind : SessionKind.values()) {
            filters.add(done.ofKind(Set.of(kind)));
        }
        return filters;
    }

    private List<String> asTheyStand(DashboardFilter asked) {
        return said(cohorts.figures(asked), funnels.figures(asked), reasons.figures(asked), signals.figures(asked));
    }

    private List<String> asKnown(DashboardFilter asked) {
        return said(
                cohorts.asKnownOn(asked, DAY),
                funnels.asKnownOn(asked, DAY),
                reasons.asKnownOn(asked, DAY),
                signalsThen.figures(asked, DAY));
    }

    private static List<String> said(CohortsPage cohorts, FunnelPage funnel, WhyPage why, SignalPage signal) {
        return List.of(
                counts(cohorts.numbers()) + cohorts.sentences(),
                counts(funnel.numbers()),
                counts(why.numbers()) + why.sentences() + why.change().parts(),
                signal.lines().stream()
                        .flatMap(line -> line.months().stream()
                                .map(month -> month.point().value() + "/" + month.hits()))
                        .toList()
                        .toString());
    }

    private static String counts(Stream<Counted> numbers) {
        return numbers.map(Counted::count).toList().toString();
    }

    private Stream<Counted> numbersAsKnown(DashboardFilter asked) {
        return Stream.of(
                        cohorts.asKnownOn(asked, DAY).numbers(),
                        funnels.asKnownOn(asked, DAY).numbers(),
                        reasons.asKnownOn(asked, DAY).numbers())
                .flatMap(some -> some);
    }

    private static Stream<DashboardFilter> questions() {
        DashboardFilter year = DashboardFilter.read(Map.of("period", List.of("last-12-months")), DAY);
        DashboardFilter spring =
                DashboardFilter.read(Map.of("from", List.of("2026-04-01"), "to", List.of("2026-06-30")), DAY);
        return Stream.of(
                year,
                spring,
                year.by(TestStudio.STAFF),
                year.about(Set.of(Category.MALE_PATTERN, Category.NOT_RECORDED)),
                year.from(Set.of(Source.WEBSITE, Source.NOT_RECORDED)));
    }
}
