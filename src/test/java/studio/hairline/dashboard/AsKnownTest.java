package studio.hairline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.duplicates.Merges;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.Period;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.money.Ledger;
import studio.hairline.money.Means;
import studio.hairline.money.MoneyFigures;
import studio.hairline.money.MoneyFilter;
import studio.hairline.money.MoneyMeasure;
import studio.hairline.money.Payment;
import studio.hairline.money.Takings;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownRows;

/** A past day stays as it looked when it ended, whatever is written down after it. */
@OnBothDatabases
class AsKnownTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Dashboard dashboard;

    @Autowired
    DashboardThen then;

    @Autowired
    LeadsAsKnown leads;

    @Autowired
    Restatements restatements;

    @Autowired
    FrontDesk desk;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private RowsThen behind = new RowsThen();

    @ParameterizedTest
    @ValueSource(longs = 11)
    void whatIsDoneLaterLeavesTheEndOfADayAsItWas(long seed) {
        studio.clock().setTo(RandomStudio.NOW);
        RandomStudio life = beans.createBean(RandomStudio.class);
        life.play(seed, 110);
        life.talk(seed + 1);
        studio.clock().setTo(KnownOn.end(DAY, ZoneId.of("America/Chicago")).minusMillis(1));
        List<List<String>> snapshot = questions().stream().map(this::asItStands).toList();
        List<List<String>> pictures =
                questions().stream().map(one -> drawn(dashboard.figures(one))).toList();
        studio.clock().advance(Duration.ofDays(2));
        life.play(seed + 1000, 110);
        life.talk(seed + 1001);
        List<List<String>> now = questions().stream().map(this::asItStands).toList();
        assertThat(Figure.values())
                .allSatisfy(
                        figure -> assertThat(of(figure, now)).as("%s", figure).isNotEqualTo(of(figure, snapshot)));
        assertThat(questions().stream()
                        .map(one -> drawn(then.figures(one, DAY).shown()))
                        .toList())
                .isEqualTo(pictures);
        assertThat(questions().stream().map(this::asKnown).toList()).isEqualTo(snapshot);
        studio.actAsStaff();
        assertThat(then.figures(questions().getFirst(), DAY).shown().cards())
                .noneMatch(card -> card.figure().isMoney());
    }

    @Test
    void aFigureOfAPastDayOpensTheRowsOfThatDay() {
        studio.clock().setTo(RandomStudio.NOW);
        RandomStudio life = beans.createBean(RandomStudio.class);
        life.play(13, 90);
        life.talk(15);
        studio.clock().advance(Duration.ofDays(1));
        life.play(14, 90);
        life.talk(16);
        for (DashboardFilter question : questions()) {
            ThenPage page = then.figures(question, DAY);
            for (Card card : page.shown().cards()) {
                assertThat(card.rows().query()).containsEntry("asKnownOn", List.of("2026-11-23"));
                assertThat(opened(page, card))
                        .as("%s of %s", card.figure(), question)
                        .isEqualTo(card.rate() != null && card.rate().n() == 0 ? opened(page, card) : card.value());
                card.asides().stream()
                        .filter(aside -> aside.rows() != null)
                        .forEach(aside -> assertThat(opened(page, Objects.requireNonNull(aside.rows()), false))
                                .as("%s of %s", aside, question)
                                .isEqualTo(aside.count()));
            }
            page.shown()
                    .counts()
                    .filter(datum -> datum.value() > 0)
                    .forEach(datum -> assertThat(opened(page, datum.rows(), false))
                            .as("%s of %s", datum, question)
                            .isEqualTo(datum.value()));
            page.shown()
                    .money()
                    .filter(datum -> datum.value() > 0)
                    .forEach(datum -> assertThat(opened(page, datum.rows(), true))
                            .as("%s of %s", datum, question)
                            .isEqualTo(datum.value()));
        }
    }

    @Test
    void anImportTakenBackLaterIsKnownBeforeAndNotAfter(@Autowired ImportedLeads imported, @Autowired Leads verbs) {
        studio.clock().setTo("2026-11-23T15:00:00Z");
        LeadRef won = arrives("Ana Won", "2026-07-01T15:00:00Z");
        LeadRef lost = arrives("Ben Lost", "2026-11-02T15:00:00Z");
        LeadRef open = arrives("Cay Open", "2026-11-03T15:00:00Z");
        arrives("Dee Stays", "2026-11-04T15:00:00Z");
        verbs.convert(won, new Terms(3, 300_000, 30_000), Instant.parse("2026-07-20T15:00:00Z"));
        verbs.lose(lost, LostReason.PRICE, Instant.parse("2026-11-10T15:00:00Z"));
        List<List<String>> snapshot = questions().stream().map(this::asItStands).toList();
        studio.clock().advance(Duration.ofDays(2));
        imported.withdraw(List.of(won.id(), lost.id(), open.id()), 1);
        assertThat(questions().stream().map(this::asKnown).toList()).isEqualTo(snapshot);
        ThenPage page = then.figures(questions().getFirst(), DAY);
        assertThat(page.unknown()).isEmpty();
        assertThat(page.gone()).isEqualTo(3);
        assertThat(page.shown().cards())
                .allSatisfy(card -> assertThat(opened(page, card)).isEqualTo(card.value()));
        LeadsThen past = leads.at(page.shown().asOf());
        assertThat(past.rows(LeadFilter.of(LeadMeasure.INQUIRIES)))
                .extracting(row -> row.name())
                .containsExactly("Dee Stays", KnownRows.GONE, KnownRows.GONE, KnownRows.GONE);
        studio.clock().advance(Duration.ofDays(2));
        ThenPage after = then.figures(questions().getFirst(), DAY.plusDays(2));
        assertThat(after.shown().cards().getFirst().value()).isOne();
        assertThat(after.gone()).isZero();
    }

    @Test
    void ofAnImportThatWasTakenBackBeforeItWasKeptHowItCamePromisesAreNotKnown(@Autowired ImportedLeads imported) {
        studio.clock().setTo("2026-11-23T15:00:00Z");
        LeadRef ana = arrives("Ana Gone", "2026-11-02T15:00:00Z");
        studio.clock().advance(Duration.ofDays(2));
        imported.withdraw(List.of(ana.id()), 1);
        studio.jdbc()
                .sql("update history set before_json = replace(before_json, '\"channel\"', '\"unkept\"')")
                .update();
        DashboardFilter all = questions().getFirst();
        List<String> cards = asItStands(all);
        ThenPage page = then.figures(all, DAY);
        assertThat(page.unknown().keySet())
                .containsExactly(
                        Figure.WITHIN_15_MINUTES, Figure.WITHIN_1_HOUR, Figure.WITHIN_24_HOURS, Figure.TWO_WAY);
        assertThat(page.unknown().values()).allSatisfy(why -> assertThat(why).contains("how they came is not kept"));
        assertThat(page.shown().cards()).hasSize(cards.size() - 4);
    }

    @Test
    void whoWasNewStaysSoWhenPeopleAreMergedAfterTheDay(
            @Autowired Merges merges, @Autowired People people, @Autowired LeadFile file) {
        studio.clock().setTo("2026-11-23T15:00:00Z");
        LeadRef early = arrives("Ana First", "2026-11-02T15:00:00Z");
        LeadRef late = arrives("Ana Second", "2026-11-03T15:00:00Z");
        DashboardFilter all = questions().getFirst();
        List<String> snapshot = asItStands(all);
        studio.clock().advance(Duration.ofDays(2));
        PersonDetails stays = people.details(file.of(early.id()).personId());
        merges.merge(stays, people.details(file.of(late.id()).personId()), stays.contact());
        LeadFilter fresh = LeadFilter.of(LeadMeasure.NEW_PEOPLE);
        LeadsThen past = leads.at(KnownOn.end(DAY, ZoneId.of("America/Chicago")));
        assertThat(asItStands(all)).isNotEqualTo(snapshot);
        assertThat(asKnown(all)).isEqualTo(snapshot);
        assertThat(past.count(fresh).count()).isEqualTo(2);
        assertThat(past.rows(fresh))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.passed().first()).isTrue());
        studio.jdbc().sql("update first_before set lead_id = null").update();
        assertThat(leads.at(KnownOn.end(DAY, ZoneId.of("America/Chicago"))).refusal(fresh))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Who was new is not known for a day before"));
    }

    @Test
    void whatIsWrittenDownLateRestatesItsMonthUntilTheOwnerHasSeenIt() {
        studio.clock().setTo("2026-07-10T15:00:00Z");
        arrives("Ana Early", "2026-06-20T15:00:00Z");
        studio.clock().advance(Duration.ofMinutes(1));
        assertThat(restatements.sinceLastLook().months()).isEmpty();
        studio.clock().advance(Duration.ofDays(3));
        arrives("Ben Late", "2026-06-21T15:00:00Z");
        arrives("Cay Now", "2026-07-12T15:00:00Z");
        assertThat(restatements.sinceLastLook().months()).singleElement().satisfies(one -> {
            assertThat(one.figure()).isEqualTo(Figure.NEW_INQUIRIES);
            assertThat(one.month()).isEqualTo(YearMonth.of(2026, 6));
            assertThat(List.of(one.before(), one.after())).containsExactly(1L, 2L);
            assertThat(one.rows()).extracting(RestatedMonth.Row::name).containsExactly("Ben Late");
        });
        assertThat(restatements.sinceLastLook().months()).hasSize(1);
        studio.clock().advance(Duration.ofMinutes(1));
        restatements.seen(restatements.sinceLastLook().asOf());
        assertThat(restatements.sinceLastLook().months()).isEmpty();
        studio.actAsStaff();
        assertThat(dashboard.restated().isNothing()).isTrue();
    }

    @Test
    void whatIsPaidForAPastMonthOrTakenBackRestatesWhatWasCollectedInIt(
            @Autowired Takings takings, @Autowired Ledger ledger, @Autowired MoneyFigures figures) {
        studio.clock().setTo("2026-07-10T15:00:00Z");
        LeadRef ana = arrives("Ana Paid", "2026-05-20T15:00:00Z");
        LeadRef ben = arrives("Ben Late", "2026-05-21T15:00:00Z");
        takings.pay(ana.id(), new Payment(5_000, Means.CASH, LocalDate.of(2026, 6, 3), "", "first"));
        studio.clock().advance(Duration.ofMinutes(1));
        restatements.sinceLastLook();
        studio.clock().advance(Duration.ofDays(1));
        takings.pay(ana.id(), new Payment(100, Means.CASH, LocalDate.of(2026, 7, 10), "", "of now"));
        assertThat(collected()).isEmpty();
        ledger.takeBack(written(5_000, ledger, ana), "back");
        takings.pay(ben.id(), new Payment(7_000, Means.CASH, LocalDate.of(2026, 6, 30), "", "late"));
        takings.pay(ben.id(), new Payment(400, Means.CASH, LocalDate.of(2026, 5, 30), "", "wrong"));
        ledger.takeBack(written(400, ledger, ben), "not wrong any more");
        assertThat(collected()).singleElement().satisfies(one -> {
            assertThat(one.month()).isEqualTo(YearMonth.of(2026, 6));
            assertThat(List.of(one.before(), one.after())).containsExactly(5_000L, 7_000L);
            assertThat(one.rows())
                    .containsExactlyInAnyOrder(
                            new RestatedMonth.Row("Ana Paid", "leads/" + ana.id()),
                            new RestatedMonth.Row("Ben Late", "leads/" + ben.id()));
            Period june = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
            assertThat(figures.sum(MoneyFilter.ALL.of(MoneyMeasure.COLLECTED).in(june)))
                    .isEqualTo(one.after());
        });
        studio.clock().advance(Duration.ofMinutes(1));
        restatements.seen(restatements.sinceLastLook().asOf());
        assertThat(collected()).isEmpty();
    }

    private List<RestatedMonth> collected() {
        return restatements.sinceLastLook().months().stream()
                .filter(one -> one.figure() == Figure.COLLECTED)
                .toList();
    }

    private static long written(long cents, Ledger ledger, LeadRef lead) {
        return ledger.lines(lead.id()).stream()
                .filter(line -> line.cents() == cents)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void depositsThatWentWithAnImportRestateWhatWasCollected(
            @Autowired ImportedLeads imported, @Autowired Leads verbs, @Autowired MoneyFigures figures) {
        studio.clock().setTo("2026-07-10T15:00:00Z");
        LeadRef won = arrives("Ana Won", "2026-05-01T15:00:00Z");
        verbs.convert(won, new Terms(3, 300_000, 30_000), Instant.parse("2026-05-20T15:00:00Z"));
        studio.clock().advance(Duration.ofMinutes(1));
        restatements.sinceLastLook();
        studio.clock().advance(Duration.ofDays(1));
        imported.withdraw(List.of(won.id()), 1);
        assertThat(collected()).singleElement().satisfies(one -> {
            assertThat(List.of(one.before(), one.after())).containsExactly(30_000L, 0L);
            assertThat(one.rows()).isEmpty();
            assertThat(one.more()).isOne();
        });
        assertThat(figures.sum(MoneyFilter.ALL.of(MoneyMeasure.COLLECTED))).isZero();
    }

    private LeadRef arrives(String name, String at) {
        return desk.receiveNew(
                Contact.of(name, name.replace(" ", ".") + "@example.com", null),
                Inquiry.of(Instant.parse(at), Channel.FORM, Source.WEBSITE, ""));
    }

    private static List<String> drawn(DashboardPage page) {
        return Stream.concat(
                        Stream.concat(page.counts(), page.money())
                                .map(datum -> datum.place() + " " + datum.kind() + " " + datum.value()),
                        page.rates().stream().map(rate -> rate.kind() + " " + rate.rate()))
                .toList();
    }

    @BeforeEach
    void nothingIsOpenedYet() {
        behind = beans.createBean(RowsThen.class);
    }

    private long opened(ThenPage page, Card card) {
        return opened(page, card.rows(), card.figure().isMoney());
    }

    private long opened(ThenPage page, Rows rows, boolean money) {
        return behind.opened(rows, page.shown().asOf(), money);
    }

    private List<String> asItStands(DashboardFilter question) {
        return said(dashboard.figures(question));
    }

    private List<String> asKnown(DashboardFilter question) {
        return said(then.figures(question, DAY).shown());
    }

    /** All that the cards say: value, n, what it is compared with, the verdict, the course and what stands beside. */
    private static List<String> said(DashboardPage page) {
        return page.cards().stream()
                .map(card -> card.figure() + " " + card.value() + " " + card.rate() + " " + card.moved() + " "
                        + page.compared() + " " + card.course() + " "
                        + card.asides().stream()
                                .map(aside -> aside.words() + " " + aside.count())
                                .toList())
                .toList();
    }

    private static List<String> of(Figure figure, List<List<String>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .filter(said -> said.startsWith(figure + " "))
                .toList();
    }

    private static List<DashboardFilter> questions() {
        List<DashboardFilter> questions = new ArrayList<>();
        for (String period : List.of("all-time", "last-12-months", "this-month")) {
            questions.add(DashboardFilter.read(Map.of("period", List.of(period)), DAY));
        }
        for (Comparison compare : Comparison.values()) {
            questions.add(DashboardFilter.read(
                    Map.of("period", List.of("last-90-days"), "compare", List.of(compare.code())), DAY));
        }
        DashboardFilter all = questions.getFirst();
        questions.add(all.by(TestStudio.STAFF));
        questions.add(all.by(-1L));
        for (Category category : Category.values()) {
            questions.add(all.about(Set.of(category)));
        }
        questions.add(all.from(Set.of(Source.WEBSITE, Source.values()[3])));
        return questions;
    }
}
