package studio.hairline.record.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.record.AdverseEvents;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.SessionEntry;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionStatus;
import studio.hairline.treatments.Treatments;
import studio.hairline.ui.UrgentNotes;
import studio.hairline.ui.Url;

@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class RecordsViewTest extends BrowserlessTest {

    @Autowired
    RecordsBeans beans;

    @Autowired
    Treatments treatments;

    @Autowired
    AdverseEvents events;

    @Autowired
    UrgentNotes urgent;

    @Autowired
    TestStudio studio;

    private long session;
    private RecordsView page;

    @BeforeEach
    void aSessionWithoutItsRecord(@Autowired People people) {
        studio.clock().setTo("2026-07-20T15:00:00Z");
        studio.actAsStaff();
        SessionEntry entry = new SessionEntry(
                SessionEntry.Client.of(people.add(Contact.of("Ana Lopez", "ana@example.com", null), null)
                        .id()),
                SessionKind.TREATMENT,
                studio.clock().instant().minus(Duration.ofDays(20)),
                180,
                new SessionEntry.By(TestStudio.STAFF, null),
                1,
                SessionStatus.COMPLETED,
                0,
                SessionEntry.Origin.HERE);
        session = treatments.record(entry).id();
        page = new RecordsView(beans);
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void whatIsMissingIsListedAndOpensItsRecord() {
        assertThat(opened("")).contains("1 of 1 session misses something", "Ana Lopez, Session 1", "age and ID");
        assertThat(links()).contains("sessions/" + session + "/record");
    }

    @Test
    void daysWithoutASessionSaySo() {
        assertThat(opened("2020-01-01")).contains("No session took place in these days. Choose a longer period.");
        assertThat($(Anchor.class).withText("Binder as PDF").all()).hasSize(1);
    }

    @Test
    void anOverdueReportStandsFirstAndIsSaidWhereTheDayBegins() {
        events.add(session, LocalDate.of(2026, 7, 2), "Pustules");
        String text = opened("");
        assertThat(text.indexOf("Overdue since 9 Jul 2026")).isPositive().isLessThan(text.indexOf("age and ID"));
        assertThat(said())
                .isEqualTo("Ana Lopez, Session 1: the state is not told of the adverse event of 2 Jul 2026, due"
                        + " 9 Jul 2026. Open the record");

        events.report(events.of(session).getFirst(), LocalDate.of(2026, 7, 20));
        assertThat(urgent.all()).isEmpty();
        assertThat(opened("")).doesNotContain("To tell the state");
    }

    private String said() {
        return urgent.all().stream()
                .map(note -> note.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    /** @param first of ten days; empty for the usual ones */
    private String opened(String first) {
        Url url = first.isEmpty()
                ? Url.EMPTY
                : Url.EMPTY
                        .with("from", first)
                        .with("to", LocalDate.parse(first).plusDays(9).toString());
        page.open(url);
        return page.getElement().getTextRecursively();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
