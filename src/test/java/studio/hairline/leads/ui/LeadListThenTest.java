package studio.hairline.leads.ui;

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
import studio.hairline.leads.Channel;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.Url;

/** Two convert on the 16th. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class LeadListThenTest extends BrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);

    @Autowired
    LeadListBeans beans;

    @Autowired
    FrontDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    TestStudio studio;

    private long ana;

    @BeforeEach
    void twoConvert() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        ana = converted("Ana Known");
        converted("Bob Known");
        studio.clock().advance(Duration.ofDays(2));
    }

    @Test
    void theDayIsChosenInTheHeaderAndWhatElseIsAskedStays() {
        open("conversions?source=website");
        assertThat(Url.of(new Location($(KnownOnChoice.class).single().addressOf(DAY))))
                .isEqualTo(Url.ofQuery("source=website&asKnownOn=2026-06-16"));
        open("conversions?source=website&asKnownOn=2026-06-16");
        assertThat($(KnownOnChoice.class).single().getValue()).isEqualTo(DAY);
        assertThat(Url.of(new Location($(KnownOnChoice.class).single().addressOf(null))))
                .isEqualTo(Url.ofQuery("source=website"));
    }

    @Test
    void theFileOfAPastDaySaysWhichAndWhatIsNotInIt(@Autowired ImportedLeads imported) {
        imported.withdraw(List.of(ana), 1);
        open("conversions");
        assertThat(exported()).startsWith("\uFEFFName").contains("Bob Known").doesNotContain("known on");
        open("conversions?asKnownOn=2026-06-16");
        List<String> lines = exported().lines().toList();
        assertThat(lines.getFirst()).contains("as known at the end of 16 Jun 2026");
        assertThat(lines.subList(1, 3))
                .containsExactly(
                        "1 row of an import taken back since counted then; whose they were went with them.", "");
        assertThat(lines.get(3)).startsWith("Name");
        assertThat(lines).hasSize(6);
    }

    private long converted(String name) {
        LeadRef lead = desk.receiveNew(
                Contact.of(name, name.charAt(0) + "@example.com", null),
                Inquiry.of(Instant.parse("2026-06-15T15:00:00Z"), Channel.FORM, Source.WEBSITE, ""));
        return leads.convert(lead, new Terms(3, 300_000, 30_000), Instant.parse("2026-06-16T14:00:00Z"))
                .id();
    }

    private void open(String address) {
        ConversionsView view = new ConversionsView(beans);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(view);
        view.show(new Location(address));
    }

    private String exported() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test($(Anchor.class).withText("Export CSV").single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }
}
