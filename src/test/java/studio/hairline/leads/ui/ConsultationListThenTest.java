package studio.hairline.leads.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.Url;

/** The list of consultations as it was known when a day ended. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class ConsultationListThenTest extends BrowserlessTest {

    private static final String THEN = "consultations?asKnownOn=2026-06-16";

    @Autowired
    ConsultationListBeans beans;

    @Autowired
    FrontDesk desk;

    @Autowired
    Consultations consultations;

    @Autowired
    TestStudio studio;

    private LeadRef ana = LeadRef.latest(0);

    @BeforeEach
    void oneIsBookedAndAttendedTwoDaysLater() {
        studio.clock().setTo("2026-06-16T15:00:00Z");
        ana = desk.receiveNew(
                Contact.of("Ana Known", "ana@example.com", null),
                Inquiry.of(Instant.parse("2026-06-15T15:00:00Z"), Channel.FORM, Source.WEBSITE, ""));
        long met = consultations.book(
                ana,
                ConsultationKind.VIDEO,
                Instant.parse("2026-06-17T15:00:00Z"),
                studio.clock().instant());
        studio.clock().advance(Duration.ofDays(2));
        consultations.attend(met);
    }

    @Test
    void theListIsThatOfTheDayAndEveryChoiceStaysThere() {
        assertThat(opened("consultations?outcome=attended")).contains("1 row").doesNotContain("As known");
        assertThat(opened(THEN + "&outcome=attended"))
                .contains("As known at the end of 16 Jun 2026.", "Nothing fits")
                .doesNotContain("left out");
        assertThat(opened(THEN + "&outcome=booked")).contains("Consultations, all time, as known at the end of 16 Jun");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "consultations?outcome=booked",
                        "consultations?asKnownOn=2026-06-16",
                        "sessions/figures?asKnownOn=2026-06-16");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRowOpensItsLeadOfTheDay() {
        opened(THEN);
        Grid<ConsultationRow> rows = $(Grid.class).single();
        LitRenderer<ConsultationRow> title =
                (LitRenderer<ConsultationRow>) rows.getColumns().getFirst().getRenderer();
        assertThat(rows.getGenericDataView().getItems())
                .extracting(
                        row -> (Object) title.getValueProviders().get("address").apply(row))
                .containsExactly("leads/" + ana.id() + "?asKnownOn=2026-06-16");
    }

    @Test
    void whatWasNotKeptYetIsLeftOutAndSaid() {
        studio.jdbc()
                .sql("update consultation_changes set consultation_id = null, recorded_at = ? where outcome = 'BOOKED'")
                .param(studio.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
        assertThat(opened(THEN))
                .contains("How the consultations of 1 inquiry stood then was not kept yet: they are left out.");
    }

    @Test
    void theFileOfAPastDaySaysWhichAndWhatIsLeftOut() {
        studio.clock().setTo("2026-06-16T18:00:00Z");
        LeadRef bob = desk.receiveNew(
                Contact.of("Bob Known", "bob@example.com", null),
                Inquiry.of(Instant.parse("2026-06-15T15:00:00Z"), Channel.FORM, Source.WEBSITE, ""));
        consultations.book(
                bob,
                ConsultationKind.PHOTO,
                Instant.parse("2026-06-19T15:00:00Z"),
                studio.clock().instant());
        studio.clock().setTo("2026-06-18T18:00:00Z");
        studio.jdbc()
                .sql("update consultation_changes set consultation_id = null, recorded_at = ? where outcome = 'BOOKED'")
                .param(studio.clock().instant().atOffset(ZoneOffset.UTC))
                .update();
        opened(THEN);
        assertThat(exported())
                .startsWith("\uFEFF\"Consultations, all time, as known at the end of 16 Jun 2026\"\r\n"
                        + "How the consultations of 1 inquiry stood then was not kept yet: they are left out.\r\n\r\n")
                .contains("Bob Known")
                .doesNotContain("Ana Known");
        opened("consultations");
        assertThat(exported()).startsWith("\uFEFFName").contains("Ana Known");
    }

    @Test
    void theDayIsChosenInTheHeaderAndWhatElseIsAskedStays() {
        opened("consultations?outcome=attended");
        assertThat(Url.of(new Location($(KnownOnChoice.class).single().addressOf(LocalDate.of(2026, 6, 16)))))
                .isEqualTo(Url.ofQuery("outcome=attended&asKnownOn=2026-06-16"));
    }

    @Test
    void aDayThatIsNotOverIsRefusedInASentence() {
        assertThat(opened("consultations?asKnownOn=2026-06-18")).contains("is not over yet: ask for an earlier day.");
        assertThat(opened("consultations?asKnownOn=soon")).contains("is not a day");
    }

    private String exported() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test($(Anchor.class).withText("Export CSV").single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private String opened(String address) {
        ConsultationsView view = new ConsultationsView(beans);
        UI.getCurrentOrThrow().removeAll();
        UI.getCurrentOrThrow().add(view);
        view.show(Url.of(new Location(address)));
        return view.getChildren()
                .filter(part -> part.isVisible())
                .map(part -> part.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
