package studio.hairline.dashboard;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

/** Whatever the dashboard is asked, each number is that of the rows it opens, and each sum of cents is theirs. */
@OnBothDatabases
class EveryFigureOpensItsRowsTest {

    private static final List<String> QUESTIONS = List.of(
            "",
            "period=all-time",
            "period=today",
            "period=last-7-days&compare=none",
            "period=this-month&compare=last-year",
            "period=last-30-days&category=MALE_PATTERN&category=NOT_RECORDED",
            "period=last-90-days&person=nobody",
            "from=2025-11-01&to=2026-03-08&source=REFERRAL",
            "from=2025-12-15&to=2026-08-02&person=nobody",
            "from=2025-12-31&to=2025-12-31",
            "from=1950-06-17&to=2026-12-31&person=" + TestStudio.OWNER,
            "period=this-year&category=OTHER_SCAR&category=CORRECTION&source=GOOGLE&source=EVENT&person="
                    + TestStudio.STAFF);

    @Autowired
    Dashboard dashboard;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    private RowsBehind behind;
    private long seed;

    @BeforeEach
    void manyThingsHappen() {
        studio.clock().setTo(RandomStudio.NOW);
        behind = beans.createBean(RowsBehind.class);
        seed = Long.getLong("hairline.seed", new Random().nextLong());
        beans.createBean(RandomStudio.class).live(seed, 140);
    }

    @Test
    void everyNumberIsThatOfTheRowsItOpens() {
        SoftAssertions all = new SoftAssertions();
        QUESTIONS.forEach(question -> {
            DashboardPage page = ask(question);
            numbers(page)
                    .forEach(one -> all.assertThat(behind.count(one.rows()))
                            .as(words(question, one))
                            .isEqualTo(one.value()));
            sums(page)
                    .forEach(one -> all.assertThat(behind.cents(one.rows()))
                            .as(words(question, one))
                            .isEqualTo(one.value()));
        });
        all.assertAll();
    }

    @Test
    void thePartsSumToTheWhole() {
        SoftAssertions all = new SoftAssertions();
        for (String question : QUESTIONS) {
            DashboardPage page = ask(question);
            long inquiries = value(page, Figure.NEW_INQUIRIES);
            Pictures pictures = page.pictures();
            Stream.of(pictures.overTime(), pictures.inquiries(), pictures.responses(), pictures.hours())
                    .forEach(parts ->
                            all.assertThat(sum(parts)).as(question + seed()).isEqualTo(inquiries));
            all.assertThat(sum(pictures.conversions()))
                    .as(question + seed())
                    .isEqualTo(value(page, Figure.CONVERSIONS));
            all.assertThat(sum(pictures.series())).as(question + seed()).isEqualTo(value(page, Figure.SESSIONS));
            all.assertThat(sum(pictures.ages())).as(question + seed()).isEqualTo(value(page, Figure.OPEN_NOW));
            all.assertThat(sum(page.money()))
                    .as(question + seed())
                    .isEqualTo(value(page, Figure.BOOKED) + value(page, Figure.EARNED));
        }
        all.assertAll();
    }

    private DashboardPage ask(String question) {
        return dashboard.figures(
                DashboardFilter.read(QueryParameters.fromString(question).getParameters(), time.today()));
    }

    private static Stream<Datum> numbers(DashboardPage page) {
        Stream<Datum> cards = page.cards().stream()
                .filter(card -> !card.figure().isMoney())
                .flatMap(card -> Stream.concat(Stream.of(datum(card)), card.beside().stream()));
        Stream<Datum> rates = page.pictures().rates().stream()
                .map(rate -> new Datum("rate", rate.kind(), rate.rate().hits(), rate.rows()));
        return Stream.of(cards, rates, page.pictures().counts()).flatMap(all -> all);
    }

    private static Stream<Datum> sums(DashboardPage page) {
        return Stream.concat(
                page.money().stream(),
                page.cards().stream().filter(card -> card.figure().isMoney()).map(EveryFigureOpensItsRowsTest::datum));
    }

    private static Datum datum(Card card) {
        return new Datum(card.figure().label(), "", card.value(), card.rows());
    }

    private static long value(DashboardPage page, Figure figure) {
        return page.cards().stream()
                .filter(card -> card.figure() == figure)
                .mapToLong(Card::value)
                .sum();
    }

    private static long sum(List<Datum> parts) {
        return parts.stream().mapToLong(Datum::value).sum();
    }

    private String words(String question, Datum one) {
        return "%s: %s %s opens %s%s".formatted(question, one.place(), one.kind(), one.rows(), seed());
    }

    private String seed() {
        return " (-Dhairline.seed=" + seed + ")";
    }

    static Map<String, List<String>> query(String address) {
        int start = address.indexOf('?');
        return start < 0
                ? Map.of()
                : QueryParameters.fromString(address.substring(start + 1)).getParameters();
    }
}
