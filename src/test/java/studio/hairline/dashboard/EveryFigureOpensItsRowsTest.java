package studio.hairline.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import studio.hairline.insight.Cohorts;
import studio.hairline.insight.Counted;
import studio.hairline.insight.Funnels;
import studio.hairline.insight.Reasons;
import studio.hairline.insight.SignalPage;
import studio.hairline.insight.Signals;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.WholeSeries;

/** Whatever the dashboard is asked, each number is that of the rows it opens, and each sum of money that of theirs. */
@OnBothDatabases
class EveryFigureOpensItsRowsTest {

    private static final Instant NOW = RandomStudio.NOW;
    private static final String ALL_TIME = "period=all-time";

    @Autowired
    Dashboard dashboard;

    @Autowired
    Answering answering;

    @Autowired
    ChairFigures chair;

    @Autowired
    ConsultationFigures consultations;

    @Autowired
    Cohorts cohorts;

    @Autowired
    Funnels funnels;

    @Autowired
    Reasons reasons;

    @Autowired
    Signals signals;

    @Autowired
    Leads leads;

    @Autowired
    LeadMarks marks;

    @Autowired
    People people;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    /** One for each question: to open one for each of its thousands of numbers took half of the time. */
    @Autowired
    PlatformTransactionManager transactions;

    private static final List<String> QUESTIONS = List.of(
            "",
            ALL_TIME,
            "period=this-month&compare=last-year",
            "period=last-30-days&category=MALE_PATTERN&category=NOT_RECORDED",
            "from=2025-11-01&to=2026-03-08&source=REFERRAL",
            "from=2025-12-15&to=2026-08-02&person=nobody",
            "period=this-year&category=OTHER_SCAR&category=CORRECTION&source=GOOGLE&source=EVENT&person="
                    + TestStudio.STAFF);

    @Test
    void everyNumberIsThatOfTheRowsItOpens() {
        studio.clock().setTo(NOW);
        manyThingsHappen(new SplittableRandom(20_261_123));
        beans.createBean(RandomStudio.class).play(20_261_123, 700);
        beans.createBean(WholeSeries.class).of("Somebody to the end", 4, Instant.parse("2026-07-01T15:00:00Z"));
        beans.createBean(Returning.class).play();
        beans.createBean(Talking.class).play(new SplittableRandom(20_261_124));
        beans.createBean(Goals.class).set(ForecastTruth.GOALS);
        SoftAssertions all = new SoftAssertions();
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        QUESTIONS.forEach(question -> reading.executeWithoutResult(open -> compare(question, all)));
        all.assertAll();
    }

    private void compare(String question, SoftAssertions all) {
        DashboardPage page = dashboard.figures(DashboardFilter.read(query(question), time.today()));
        RowsBehind behind = beans.createBean(RowsBehind.class);
        beans.createBean(ReportTruth.class).compare(query(question), behind, all);
        page.counts().forEach(datum -> same(all, question, datum.place(), datum.rows(), datum.value(), behind::count));
        page.money().forEach(datum -> same(all, question, datum.place(), datum.rows(), datum.value(), behind::cents));
        page.rates()
                .forEach(rate -> same(
                        all, question, rate.kind(), rate.rows(), rate.rate().hits(), behind::count));
        page.cards().stream()
                .filter(card -> card.rate() == null || card.rate().n() > 0)
                .forEach(card -> same(
                        all,
                        question,
                        card.figure().label(),
                        card.rows(),
                        card.value(),
                        card.figure().isMoney() ? behind::cents : behind::count));
        page.cards()
                .forEach(card -> card.asides().forEach(aside -> {
                    Rows rows = aside.rows();
                    if (rows != null) {
                        same(
                                all,
                                question,
                                aside.words(),
                                rows,
                                aside.count(),
                                card.figure().isMoney() ? behind::cents : behind::count);
                    }
                }));
        beans.createBean(ForecastTruth.class).compare(question, page.filter(), behind, all);
        somethingIsShown(question, page, all);
        AnsweringTruth.compare(question, answering.figures(page.filter()), behind::count, all);
        ChairTruth.compare(question, chair.figures(page.filter()), behind, all);
        ChairTruth.compare(question, consultations.figures(page.filter()), behind, all);
        Stream.of(
                        cohorts.figures(page.filter()).numbers(),
                        funnels.figures(page.filter()).numbers(),
                        reasons.figures(page.filter()).numbers())
                .flatMap(numbers -> numbers)
                .forEach(number -> inDepth(question, number, behind, all));
        List<SignalPage.SignalLine> lines = signals.figures(page.filter()).lines();
        lines.forEach(line -> monthByMonth(question, line, behind, all));
        if (question.equals(ALL_TIME)) {
            all.assertThat(lines.getFirst().months()).as("months are judged").isNotEmpty();
        }
    }

    private static void monthByMonth(
            String question, SignalPage.SignalLine line, RowsBehind behind, SoftAssertions all) {
        ToLongFunction<Rows> rows = line.what().isMoney() ? behind::cents : behind::count;
        line.months().forEach(month -> same(all, question, line.what().label(), month.rows(), month.hits(), rows));
    }

    private static void inDepth(String question, Counted number, RowsBehind behind, SoftAssertions all) {
        LeadFilter rows = number.rows();
        if (rows == null) {
            all.assertThat(number.count()).as("“%s”: opens nothing", question).isZero();
        } else {
            same(all, question, "in depth", Rows.of(rows), number.count(), behind::count);
        }
    }

    private static void same(
            SoftAssertions all, String question, String what, Rows rows, long shown, ToLongFunction<Rows> behind) {
        all.assertThat(behind.applyAsLong(rows))
                .as("“%s”: %s %s", question, what, rows)
                .isEqualTo(shown);
    }

    private void somethingIsShown(String question, DashboardPage page, SoftAssertions all) {
        all.assertThat(page.cards())
                .as("“%s”: every figure", question)
                .extracting(Card::figure)
                .containsExactly(Figure.values());
        Stream.of(page.inquiries(), page.overTime(), page.hours())
                .forEach(data -> all.assertThat(sum(data.stream()))
                        .as("“%s”: something is shown", question)
                        .isPositive());
        if (question.equals(ALL_TIME)) {
            all.assertThat(page.cards())
                    .as("nothing is zero in all time")
                    .allMatch(card -> card.value() > 0, "more than zero");
            all.assertThat(page.sessions())
                    .as("completed sessions of every number, and touch-ups")
                    .filteredOn(datum -> datum.value() > 0)
                    .extracting(Datum::kind)
                    .containsAll(CategoryCharts.NUMBERS.stream().map(Enum::name).toList());
            all.assertThat(chair.figures(page.filter()).cards())
                    .filteredOn(card -> card.figure() == ChairFigure.TOUCH_UPS_RECAPTURED)
                    .as("some touch-ups are recaptured, some not")
                    .extracting(card -> card.opens() + " of " + card.estimate().n())
                    .containsExactly("2 of 4");
            all.assertThat(consultations.figures(page.filter()).cards())
                    .as("consultations ended in every way")
                    .allMatch(card -> card.opens() > 0);
            all.assertThat(sum(page.booked().stream())).isPositive();
            all.assertThat(sum(page.earned().stream())).isPositive();
        }
    }

    private static long sum(Stream<Datum> data) {
        return data.mapToLong(Datum::value).sum();
    }

    static Map<String, List<String>> query(String text) {
        return text.isEmpty()
                ? Map.of()
                : com.vaadin.flow.router.QueryParameters.fromString(text).getParameters();
    }

    private void manyThingsHappen(SplittableRandom dice) {
        for (int i = 0; i < 150; i++) {
            Instant at = i < 4
                    ? Instant.parse(EDGES.get(i))
                    : NOW.minus(Duration.ofMinutes(1 + dice.nextInt(60 * 24 * 500)));
            long person =
                    people.add(Contact.of("Somebody " + i, null, null), null).id();
            LeadRef lead = leads.receive(
                    person,
                    Inquiry.of(at, Channel.FORM, one(Source.values(), dice), "")
                            .about(one(Category.values(), dice), null));
            somethingHappens(lead, at, dice);
        }
    }

    private static final List<String> EDGES =
            List.of("2026-01-01T05:59:59Z", "2026-01-01T06:00:00Z", "2026-03-08T08:30:00Z", "2026-11-01T06:30:00Z");

    private void somethingHappens(LeadRef lead, Instant at, SplittableRandom dice) {
        Instant later = Stream.of(at.plusSeconds(60L * (1 + dice.nextInt(200_000))), NOW)
                .min(Instant::compareTo)
                .orElseThrow();
        if (dice.nextBoolean()) {
            leads.answer(LeadRef.latest(lead.id()), later);
            leads.triage(
                    LeadRef.latest(lead.id()),
                    new Triage(one(Category.values(), dice), null, dice.nextBoolean() ? TestStudio.STAFF : null),
                    later);
        }
        switch (dice.nextInt(6)) {
            case 0, 1 -> leads.convert(LeadRef.latest(lead.id()), new Terms(3, 240_000, 24_000), later);
            case 2 -> leads.lose(LeadRef.latest(lead.id()), LostReason.PRICE, later);
            case 3 -> leads.setAside(LeadRef.latest(lead.id()), one(Standing.values(), dice, 1));
            case 4 -> marks.hear(LeadRef.latest(lead.id()), one(Source.values(), dice));
            default -> marks.assign(LeadRef.latest(lead.id()), TestStudio.OWNER, null);
        }
    }

    private static <T> T one(T[] of, SplittableRandom dice) {
        return one(of, dice, 0);
    }

    private static <T> T one(T[] of, SplittableRandom dice, int from) {
        return of[from + dice.nextInt(of.length - from)];
    }
}
