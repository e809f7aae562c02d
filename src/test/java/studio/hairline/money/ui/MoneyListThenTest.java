package studio.hairline.money.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.money.Means;
import studio.hairline.money.Payment;
import studio.hairline.money.Takings;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.Url;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class MoneyListThenTest extends BrowserlessTest {

    private static final String THEN = "money?of=collected&asKnownOn=2026-06-16";

    @Autowired
    MoneyListBeans beans;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    Takings takings;

    @Autowired
    TestStudio studio;

    private long ana;

    @BeforeEach
    void oneIsPaidAndOneIsDatedBack() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        LeadRef lead = desk.receiveNew(
                Contact.of("Ana Known", "ana@example.com", null),
                Inquiry.of(Instant.parse("2026-06-15T15:00:00Z"), Channel.FORM, Source.WEBSITE, "")
                        .about(Category.MALE_PATTERN, null));
        ana = leads.convert(lead, new Terms(3, 300_000, 30_000), Instant.parse("2026-06-16T14:00:00Z"))
                .id();
        studio.clock().advance(Duration.ofDays(2));
        takings.pay(ana, new Payment(5_000, Means.CASH, LocalDate.of(2026, 6, 16), "", "late"));
    }

    @Test
    void theSumIsThatOfTheRowsKnownThenAndEveryChoiceStaysThere() {
        assertThat(opened("money?of=collected")).contains("Collected: $350").doesNotContain("As known");
        assertThat(opened(THEN)).contains("As known at the end of 16 Jun 2026.", "Collected: $300");
        assertThat(opened(THEN + "&category=male_pattern")).contains("$300");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("money?of=collected&category=male_pattern")
                .anyMatch(href -> href.startsWith("money?") && href.contains("asKnownOn=2026-06-16"));
    }

    @Test
    void theDayIsChosenInTheHeaderAndWhatElseIsAskedStays() {
        opened("money?of=collected&category=male_pattern");
        assertThat(Url.of(new Location($(KnownOnChoice.class).single().addressOf(LocalDate.of(2026, 6, 16)))))
                .isEqualTo(Url.ofQuery("of=collected&category=male_pattern&asKnownOn=2026-06-16"));
        opened(THEN);
        KnownOnChoice choice = $(KnownOnChoice.class).single();
        assertThat(choice.getValue()).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(choice.addressOf(null)).isEqualTo("money?of=collected");
    }

    @Test
    void theFileOfAPastDaySaysWhichAndWhatIsNotInIt(@Autowired ImportedLeads imported) {
        opened("money?of=collected");
        assertThat(exported()).doesNotContain("known").contains("300.00");
        opened(THEN);
        assertThat(exported())
                .startsWith("\uFEFF\"Collected, all time, as known at the end of 16 Jun 2026\"\r\n\r\n")
                .contains("300.00")
                .doesNotContain("taken back");
        imported.withdraw(List.of(ana), 1);
        opened(THEN);
        assertThat(exported().lines().skip(1).limit(2))
                .containsExactly(
                        "1 row of an import taken back since counted then; whose they were went with them.", "");
    }

    @Test
    void aDayThatIsNotOverIsRefusedInASentence() {
        assertThat(opened("money?asKnownOn=2026-06-18"))
                .contains("is not over yet: ask for an earlier day.")
                .doesNotContain("$");
        assertThat(opened("money?asKnownOn=soon")).contains("is not a day");
    }

    @Test
    void moneyOfAnImportThatWasTakenBackCountedThen(@Autowired ImportedLeads imported) {
        imported.withdraw(List.of(ana), 1);
        assertThat(opened("money?of=collected")).contains("Collected: $0");
        assertThat(opened(THEN)).contains("Collected: $300", "1 row of an import taken back since");
        assertThat(opened("money?of=held&asKnownOn=2026-06-16")).contains("Deposits held: $300");
        assertThat(opened("money?of=required&asKnownOn=2026-06-16")).contains("Required: $3,000");
    }

    private String exported() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test($(Anchor.class).withText("Export CSV").single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private String opened(String address) {
        MoneyView view = new MoneyView(beans);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(view);
        view.show(new Location(address));
        return view.getChildren()
                .filter(part -> part.isVisible())
                .map(part -> part.getElement().getTextRecursively())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
