package studio.hairline.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.dashboard.Card;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.DashboardThen;
import studio.hairline.dashboard.Figure;
import studio.hairline.dashboard.Rows;
import studio.hairline.insight.SignalPage.SignalMonth;
import studio.hairline.insight.Signals;
import studio.hairline.insight.SignalsThen;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadUrl;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.leads.LeadsThen;
import studio.hairline.leads.Source;
import studio.hairline.letter.LetterText.Line;
import studio.hairline.people.Contact;
import studio.hairline.people.Erasures;
import studio.hairline.people.People;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.Price;
import studio.hairline.treatments.PriceList;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionUrl;
import studio.hairline.treatments.SessionsAsKnown;
import studio.hairline.ui.KnownOn;

/** Each Monday the owner reads what the week was, what of it is news, and what to do. */
@OnBothDatabases
class LetterTest {

    private static final LetterWeek WEEK = new LetterWeek(LocalDate.of(2026, 6, 15));

    @Autowired
    WeeklyLetters letters;

    @Autowired
    LetterWriter writer;

    @Autowired
    LetterPdf pdf;

    @Autowired
    FrontDesk desk;

    @Autowired
    PriceList prices;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @BeforeEach
    void itIsMonday() {
        studio.clock().setTo("2026-06-15T12:00:00Z");
    }

    @Test
    void fiveFiguresAreTheNumbersOfTheRowsTheyOpen(@Autowired LeadsAsKnown leads, @Autowired SessionsAsKnown sessions) {
        studio.clock().setTo(RandomStudio.NOW);
        RandomStudio life = beans.createBean(RandomStudio.class);
        life.play(21, 80);
        studio.clock().advance(Duration.ofDays(9));
        life.play(22, 40);
        for (LetterWeek week = LetterWeek.of(LocalDate.of(2026, 11, 30));
                week.monday().getMonthValue() > 9;
                week = week.before()) {
            Instant end = KnownOn.end(week.knownOn(), java.time.ZoneId.of("America/Chicago"));
            LeadsThen then = leads.at(end);
            for (LetterFigure one : letters.of(week).figures()) {
                assertThat(one.rows().query())
                        .containsEntry("asKnownOn", List.of(week.knownOn().toString()));
                assertThat(opened(one.figure(), one.rows(), then, sessions, end))
                        .as("%s of %s", one.figure(), week)
                        .isEqualTo(one.value());
                if (one.beside() instanceof LetterFigure.OutOf all) {
                    assertThat(opened(one.figure(), all.rows(), then, sessions, end))
                            .isEqualTo(one.n());
                }
            }
        }
    }

    @Test
    void theDashboardOfItsSundaySaysTheSameOfItsWeekAndOfTheMonthsItJudges(
            @Autowired DashboardThen dashboard, @Autowired SignalsThen signals) {
        studio.clock().setTo(RandomStudio.NOW);
        RandomStudio life = beans.createBean(RandomStudio.class);
        life.play(23, 80);
        studio.clock().advance(Duration.ofDays(9));
        life.play(24, 60);
        LetterWeek week = LetterWeek.of(LocalDate.of(2026, 11, 30));
        LocalDate sunday = week.knownOn();
        for (LetterFigure one : letters.of(week).figures()) {
            Card same = card(one.figure(), one.rows(), dashboard, sunday);
            assertThat(same.value()).as("%s", one.figure()).isEqualTo(one.value());
            assertThat(same.rate()).isEqualTo(one.rate());
            assertThat(same.rows()).isEqualTo(one.rows());
        }
        signals.figures(sunday).lines().stream()
                .filter(line -> Set.of("INQUIRIES", "CONVERSIONS", "SESSIONS", "BOOKED")
                        .contains(line.what().name()))
                .forEach(line -> line.months()
                        .forEach(month -> assertThat(month.hits())
                                .as("%s of %s", line.what(), month.rows())
                                .isEqualTo(card(figure(line.what().name()), month.rows(), dashboard, sunday)
                                        .value())));
    }

    private static Figure figure(String watched) {
        return watched.equals("INQUIRIES") ? Figure.NEW_INQUIRIES : Figure.valueOf(watched);
    }

    private static Card card(Figure figure, Rows rows, DashboardThen dashboard, LocalDate day) {
        return dashboard.figures(DashboardFilter.read(rows.query(), day), day).shown().cards().stream()
                .filter(card -> card.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    private static long opened(Figure figure, Rows rows, LeadsThen then, SessionsAsKnown sessions, Instant end) {
        if (rows.page().equals("sessions")) {
            return sessions.at(end, then).rows(SessionUrl.read(rows.query(), SessionMeasure.SESSIONS_BOOKED)).stream()
                    .mapToLong(row -> row.valueCents() == null ? 0 : row.valueCents())
                    .sum();
        }
        LeadMeasure usual = rows.page().equals("leads") ? LeadMeasure.INQUIRIES : LeadMeasure.CONVERSIONS;
        return then.rows(LeadUrl.read(rows.query(), usual)).stream()
                .mapToLong(row -> !figure.isMoney() ? 1 : row.priceCents() == null ? 0 : row.priceCents())
                .sum();
    }

    @Test
    void anEarlierLetterIsReadAsItWasKnownThen() {
        came("Ana Lopez", "2026-06-09T15:00:00Z");
        assertThat(letters.make(WEEK)).isTrue();
        List<Line> before = lines(Tongue.EN);
        assertThat(before).extracting(Line::value).contains("1");
        studio.clock().advance(Duration.ofDays(10));
        arrives("Ben Late", "2026-06-10T15:00:00Z");
        assertThat(lines(Tongue.EN)).isEqualTo(before);
        assertThat(letters.make(WEEK)).isTrue();
        assertThat(lines(Tongue.EN)).isEqualTo(before);
    }

    @Test
    void whatTrulyChangedIsToldAsItWouldHaveBeenToldThen(@Autowired Signals signals, @Autowired SignalsThen then) {
        studio.clock().setTo("2027-08-16T15:00:00Z");
        months();
        List<String> judged =
                signals.figures(DashboardFilter.read(Map.of(), LocalDate.of(2027, 8, 16))).lines().stream()
                        .map(line -> line.what() + values(line.months()))
                        .toList();
        assertThat(judged.getFirst()).isNotEqualTo("INQUIRIES[]");
        studio.clock().advance(Duration.ofDays(20));
        for (int late = 0; late < 6; late++) {
            arrives("Late " + late, "2027-07-20T15:00:00Z");
        }
        assertThat(then.figures(LocalDate.of(2027, 8, 15)).lines().stream()
                        .map(line -> line.what() + values(line.months())))
                .isEqualTo(judged);
    }

    private static String values(List<SignalMonth> months) {
        return months.stream()
                .map(month -> month.point().value() + "=" + month.hits())
                .toList()
                .toString();
    }

    private void months() {
        for (int month = 0; month < 15; month++) {
            for (int n = 0; n < 2 + month % 2; n++) {
                Instant at = LocalDate.of(2026, 5, 10)
                        .plusMonths(month)
                        .atTime(15, n)
                        .toInstant(java.time.ZoneOffset.UTC);
                came("Person " + month + "-" + n, at.toString());
            }
        }
    }

    @Test
    void aMonthFarBeyondItsLimitsIsSaidToHaveReallyChangedInBothLanguages() {
        studio.clock().setTo("2027-08-16T15:00:00Z");
        months();
        for (int more = 0; more < 20; more++) {
            came("More " + more, "2027-07-20T15:00:00Z");
        }
        LetterWeek week = LetterWeek.of(LocalDate.of(2027, 8, 16));
        assertThat(words(week, Tongue.EN)).contains("Inquiries. Really up: 22 in July 2027, where chance explains");
        assertThat(words(week, Tongue.ES))
                .contains("Consultas. Subió de verdad: 22 en julio de 2027, cuando el azar explica");
    }

    @Test
    void aYoungStudioIsToldThatItIsNotEnoughYet() {
        came("Ana Lopez", "2026-06-09T15:00:00Z");
        assertThat(words(WEEK, Tongue.EN))
                .contains("8 June 2026 to 14 June 2026, as it was known at the end of 14 June 2026")
                .contains("Not enough yet to tell change from chance.")
                .contains("Not enough yet to tell change from chance. It takes 13 whole months.")
                .contains("Fewer than 20, not enough yet to go by: 0 converted[Link[words=of 0 inquiries")
                .contains("Not enough yet: nothing is known of the eight weeks before.")
                .doesNotContain("Really", "These moved as they always do", "only noise");
        assertThat(words(WEEK, Tongue.ES))
                .contains("Del 8 de junio de 2026 al 14 de junio de 2026")
                .contains("Aún no es suficiente para distinguir un cambio del azar. Hacen falta 13 meses completos.")
                .doesNotContain("Se movieron como siempre");
    }

    @Test
    void threeThingsToDoAreRankedByWhatIsAtStakeAndNameWhomTheyAreAbout() {
        prices.set(new Price(Category.MALE_PATTERN, null, 400_000));
        came("Ana Lopez", "2026-06-09T15:00:00Z");
        for (int n = 1; n <= 6; n++) {
            came("Number " + n, "2026-06-1" + (n % 3) + "T15:00:00Z");
        }
        List<Todo> todos = letters.of(WEEK).todos();
        assertThat(todos).hasSizeLessThanOrEqualTo(3).isNotEmpty();
        assertThat(todos.getFirst().task()).isEqualTo(Task.ANSWER);
        assertThat(todos.getFirst().all()).isEqualTo(7);
        assertThat(todos.getFirst().names()).hasSize(5).allMatch(name -> name.cents() > 0);
        assertThat(words(WEEK, Tongue.EN))
                .contains("7 people. About $", "and 2 more", "As it stood on 15 June 2026, 07:00.");
        assertThat(lines(Tongue.EN).getLast().links())
                .first()
                .satisfies(link -> assertThat(link.page()).startsWith("leads/"));
    }

    @Test
    void whoeverIsErasedVanishesFromLettersThatWereMade(
            @Autowired Erasures erasures, @Autowired People people, @Autowired LeadFile file) {
        LeadRef ana = came("Ana Lopez", "2026-06-09T15:00:00Z");
        arrives("Ben Stays", "2026-06-09T16:00:00Z");
        assertThat(letters.make(WEEK)).isTrue();
        assertThat(words(WEEK, Tongue.EN)).contains("Ana Lopez", "Ben Stays");
        long person = file.of(ana.id()).personId();
        erasures.erase(person, people.details(person).displayName());
        assertThat(words(WEEK, Tongue.EN)).contains("Ben Stays").doesNotContain("Ana Lopez", "Erased");
    }

    @Test
    void onPaperItIsOnePageWhoseFiguresAndNamesAreLinks() throws Exception {
        prices.set(new Price(Category.MALE_PATTERN, null, 400_000));
        for (int n = 0; n < 30; n++) {
            arrives("José Fernández-Ruiz van der Berg " + n, "2026-06-1" + (n % 3) + "T15:00:00Z");
        }
        for (Tongue tongue : Tongue.values()) {
            LetterText text = writer.write(letters.of(WEEK), tongue);
            try (PdfReader paper = new PdfReader(pdf.of(text, "https://studio.test"))) {
                assertThat(paper.getNumberOfPages()).isOne();
                String said = new PdfTextExtractor(paper).getTextFromPage(1).replaceAll("\\s+", " ");
                assertThat(said)
                        .contains("Test Studio", text.title(), "José Fernández-Ruiz")
                        .containsPattern("Berg \\d+ (and|y) 25 (more|más)\\.")
                        .doesNotContain(". of ", ". de ", "… of");
                assertThat(paper.getLinks(1)).hasSizeGreaterThan(10);
            }
        }
    }

    @Test
    void staffReadNoLetter() {
        studio.actAsStaff();
        assertThatThrownBy(() -> letters.of(WEEK)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> letters.make(WEEK)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRateIsOneSentenceWithTheInquiriesItIsOutOf() {
        assertThat(Tongue.EN.say("rate.likely", "5", "3%", "9%") + " " + Tongue.EN.say("of.inquiries", 100))
                .isEqualTo("Likely 3% to 9%: 5 converted of 100 inquiries");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> english = keys("letter/words.properties");
        assertThat(keys("letter/words_es.properties")).isEqualTo(english);
        assertThat(english)
                .allSatisfy(key ->
                        assertThat(Tongue.EN.say(key, "a", "b", "c", "d", "e")).isNotEmpty());
    }

    private static Set<String> keys(String file) {
        java.util.Properties all = new java.util.Properties();
        try (var stream = LetterTest.class.getClassLoader().getResourceAsStream(file)) {
            all.load(stream);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
        return all.stringPropertyNames();
    }

    private List<Line> lines(Tongue tongue) {
        return writer.write(letters.of(WEEK), tongue).parts().stream()
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private String words(LetterWeek week, Tongue tongue) {
        LetterText text = writer.write(letters.of(week), tongue);
        return text.about()
                + text.parts().stream()
                        .map(part -> part.title() + "\n" + part.words() + "\n"
                                + part.lines().stream()
                                        .map(line -> line.lead() + ". " + line.value() + line.words() + line.links())
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
    }

    /** Written down when it came, not later. */
    private LeadRef came(String name, String at) {
        Instant now = studio.clock().instant();
        studio.clock().setTo(at);
        try {
            return arrives(name, at);
        } finally {
            studio.clock().setTo(now);
        }
    }

    private LeadRef arrives(String name, String at) {
        return desk.receiveNew(
                Contact.of(name, name.replaceAll("[^A-Za-z0-9]", ".") + "@example.com", null),
                Inquiry.of(Instant.parse(at), Channel.FORM, Source.WEBSITE, "").about(Category.MALE_PATTERN, null));
    }
}
