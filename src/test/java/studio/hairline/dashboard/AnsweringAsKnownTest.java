package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadUndo;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Replies;
import studio.hairline.leads.Source;
import studio.hairline.operations.Holidays;
import studio.hairline.operations.Holidays.Holiday;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.testing.Told;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.KnownOn;

/** How the studio answered stays as it was known when a day ended, whoever is answered, and whatever is taken back, after it. */
@OnBothDatabases
@TestInstance(Lifecycle.PER_CLASS)
class AnsweringAsKnownTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate SECOND = FIRST.plusDays(2);

    private static final Set<AnsweringFigure> KNOWN = Set.of(
            AnsweringFigure.MEDIAN,
            AnsweringFigure.NINE_OF_TEN,
            AnsweringFigure.OPEN_MEDIAN,
            AnsweringFigure.OPEN_NINE_OF_TEN,
            AnsweringFigure.WITHIN_15_MINUTES,
            AnsweringFigure.WITHIN_1_HOUR,
            AnsweringFigure.WITHIN_24_HOURS,
            AnsweringFigure.UNANSWERED_NOW,
            AnsweringFigure.TWO_WAY,
            AnsweringFigure.AT_ONCE);

    @Autowired
    Answering answering;

    @Autowired
    AnsweringThen then;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    OpeningHours hours;

    @Autowired
    Holidays holidays;

    @Autowired
    StudioSettings settings;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private RandomStudio life = new RandomStudio();
    private List<List<String>> first = List.of();
    private List<List<String>> second = List.of();

    @Told
    void twoDaysAreReadAndLifeGoesOnAfterEach() {
        studio.clock().setTo(RandomStudio.NOW);
        life = beans.createBean(RandomStudio.class);
        open(10, 18);
        life.play(41, 110);
        life.talk(42);
        first = atTheEndOf(FIRST);
        goOn(FIRST, 1041);
        second = atTheEndOf(SECOND);
        goOn(SECOND, 2041);
    }

    @Test
    void whatIsDoneLaterLeavesTheAnswersOfSeveralDaysAsTheyWere() {
        assertThat(asKnown(FIRST)).isEqualTo(first);
        assertThat(asKnown(SECOND)).isEqualTo(second).isNotEqualTo(first);
        assertThat(atTheEndOf(SECOND.plusDays(2))).isNotEqualTo(second);
    }

    @Test
    void everyNumberOfAPastDayOpensItsRowsOfThatDay() {
        LeadsThen past = leads.at(KnownOn.end(FIRST, time.zone()));
        questions(FIRST).map(asked -> then.figures(asked, FIRST)).forEach(page -> {
            page.cards().forEach(card -> opens(past, card.rows(), card.count()));
            page.cards().stream()
                    .flatMap(card -> card.asides().stream())
                    .filter(aside -> aside.rows() != null)
                    .forEach(aside -> opens(past, Objects.requireNonNull(aside.rows()), aside.count()));
            page.lines().forEach(line -> {
                opens(past, line.all().rows(), line.all().value());
                line.kept().forEach(one -> opens(past, one.rows(), one.rate().hits()));
            });
        });
    }

    @Test
    void theDashboardOfAPastDaySaysTheSameAsThisPage(@Autowired DashboardThen dashboard) {
        questions(FIRST).forEach(asked -> {
            List<AnsweringCard> cards = then.figures(asked, FIRST).cards();
            assertThat(dashboard.firstResponse(asked, FIRST)).isEqualTo(cards.subList(0, 4));
            ThenPage page = dashboard.figures(asked, FIRST);
            cards.stream()
                    .filter(card -> card.figure().isOnTheDashboard())
                    .forEach(card -> assertThat(page.shown().cards())
                            .filteredOn(one ->
                                    one.figure().code().equals(card.figure().code()))
                            .singleElement()
                            .satisfies(one -> {
                                assertThat(one.value()).isEqualTo(card.count());
                                assertThat(one.estimate()).isEqualTo(card.estimate());
                                assertThat(one.rows()).isEqualTo(card.rows());
                            }));
        });
    }

    @Test
    void whatIsNotKeptOfThePastIsRefused(@Autowired FrontDesk desk, @Autowired ImportedLeads imported) {
        studio.andBack(() -> {
            studio.clock().setTo(RandomStudio.NOW);
            LeadsThen past = leads.at(KnownOn.end(FIRST, time.zone()));
            assertThat(past.refusal(waiting(Replies.WAITING.with(Replies.Sign.OPEN_CLOCK))))
                    .isEmpty();
            assertThat(past.refusal(waiting(Replies.WAITING.after(2)))).isEmpty();
            assertThat(past.refusal(waiting(Replies.WAITING.within(60)))).isEmpty();
            LeadRef ana = desk.receiveNew(
                    Contact.of("Ana Import", "ana@example.com", null),
                    Inquiry.of(RandomStudio.NOW, Channel.CALL, Source.WEBSITE, ""));
            studio.clock().advance(Duration.ofDays(2));
            imported.withdraw(List.of(ana.id()), 1);
            assertThat(questions(FIRST).map(asked -> then.figures(asked, FIRST)))
                    .isNotEmpty();
            studio.jdbc()
                    .sql("update history set before_json = replace(before_json, '\"channel\"', '\"unkept\"')")
                    .update();
            assertThatThrownBy(() -> then.figures(questions(FIRST).findFirst().orElseThrow(), FIRST))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("how they came is not kept");
        });
    }

    @Test
    void timesByOpeningHoursAreSilentWhereTheyWereNotKept(
            @Autowired FrontDesk desk, @Autowired Leads verbs, @Autowired LeadUndo undo) {
        studio.andBack(() -> {
            studio.clock().setTo(RandomStudio.NOW);
            LeadRef ana = desk.receiveNew(
                    Contact.of("Ana Answered", "ana@example.com", null),
                    Inquiry.of(RandomStudio.NOW, Channel.FORM, Source.WEBSITE, ""));
            verbs.answer(ana, RandomStudio.NOW);
            studio.clock().advance(Duration.ofDays(2));
            undo.back(LeadRef.latest(ana.id()), ana.version());
            DashboardFilter all = questions(FIRST).findFirst().orElseThrow();
            assertThat(then.figures(all, FIRST).isTimedWhileOpen()).isTrue();
            studio.jdbc()
                    .sql("update history set before_json = replace(before_json, 'answeredOpen', 'somethingElse')")
                    .update();
            assertThat(then.figures(all, FIRST).isTimedWhileOpen()).isFalse();
            assertThat(then.figures(all, FIRST).cards()).isNotEmpty();
        });
    }

    private static LeadFilter waiting(Replies how) {
        return LeadFilter.of(LeadMeasure.INQUIRIES).answered(how);
    }

    private static void opens(LeadsThen past, Rows rows, long count) {
        assertThat(rows.query()).containsEntry("asKnownOn", List.of(FIRST.toString()));
        LeadFilter filter = LeadUrl.read(rows.query(), LeadMeasure.INQUIRIES);
        assertThat(past.refusal(filter)).isEmpty();
        assertThat(past.rows(filter)).as("%s", rows).hasSize((int) count);
    }

    private void goOn(LocalDate after, long seed) {
        studio.clock().setTo(KnownOn.end(after, time.zone()).plus(Duration.ofHours(10)));
        open(7 + (int) (seed / 1000), 15);
        holidays.add(new Holiday(LocalDate.of(2026, 11, 11 + (int) (seed / 1000)), "Veterans Day"));
        settings.change(settings.facts().answeredWithin(20 + (int) (seed / 100)));
        life.play(seed, 90);
        life.talk(seed + 1);
    }

    private void open(int from, int until) {
        Hours all = new Hours(LocalTime.of(from, 0), LocalTime.of(until, 0));
        hours.change(Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, day -> all)));
    }

    private List<List<String>> atTheEndOf(LocalDate day) {
        studio.clock().setTo(KnownOn.end(day, time.zone()));
        return questions(day).map(asked -> said(answering.figures(asked))).toList();
    }

    private List<List<String>> asKnown(LocalDate day) {
        return questions(day).map(asked -> said(then.figures(asked, day))).toList();
    }

    private static List<String> said(AnsweringPage page) {
        return Stream.concat(
                        page.cards().stream()
                                .filter(card -> KNOWN.contains(card.figure()))
                                .map(card -> card.figure() + " " + card.text() + " " + card.estimate() + " "
                                        + card.count() + " "
                                        + card.asides().stream()
                                                .map(Aside::words)
                                                .toList()),
                        Stream.concat(
                                page.attempts().stream().map(one -> one.place() + " tries " + one.value()),
                                page.lines()
                                        .map(line -> line.all().place() + " "
                                                + line.all().value() + " "
                                                + line.kept().stream()
                                                        .map(RateDatum::rate)
                                                        .toList())))
                .toList();
    }

    private static Stream<DashboardFilter> questions(LocalDate day) {
        DashboardFilter all = DashboardFilter.read(Map.of("period", List.of("all-time")), day);
        return Stream.of(
                all,
                DashboardFilter.read(Map.of("period", List.of("last-12-months")), day),
                all.by(TestStudio.STAFF),
                all.about(Set.of(Category.MALE_PATTERN, Category.NOT_RECORDED)),
                all.from(Set.of(Source.WEBSITE, Source.GOOGLE)));
    }
}
