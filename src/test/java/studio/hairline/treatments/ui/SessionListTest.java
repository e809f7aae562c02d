package studio.hairline.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.treatments.SessionRow;
import studio.hairline.treatments.WholeSeries;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.Url;

@OnBothDatabases
@ViewPackages(classes = SessionListTest.class)
class SessionListTest extends BrowserlessTest {

    @Autowired
    SessionListBeans asked;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @BeforeEach
    void aWholeSeries() {
        studio.clock().setTo(RandomStudio.NOW);
        beans.createBean(WholeSeries.class).of("Ana Series", 3, Instant.parse("2026-07-01T15:00:00Z"));
    }

    @Test
    void theListSaysItsFilterInWordsAndHowManyRows() {
        SessionList list = open("sessions?of=sessions-completed&from=2026-07-01&to=2026-07-31&number=2");

        assertThat(text(list)).contains("Completed sessions in Jul 2026, number 2 of the series · 1 row");
        assertThat(rows()).extracting(SessionRow::name).containsExactly("Ana Series");
    }

    @Test
    void whatIsBesideItIsOfTheSameDay() {
        SessionsView view = new SessionsView(asked);
        UI.getCurrentOrThrow().add(view);
        view.show(new Location("sessions?asKnownOn=2026-07-31"));
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "consultations?asKnownOn=2026-07-31",
                        "sessions/figures?asKnownOn=2026-07-31",
                        "records?asKnownOn=2026-07-31",
                        "calendar/day-sheet?asKnownOn=2026-07-31");
        assertThat($(KnownOnChoice.class).single().addressOf(null)).isEqualTo("sessions");
        view.show(new Location("sessions?number=1"));
        assertThat(Url.of(new Location($(KnownOnChoice.class).single().addressOf(LocalDate.of(2026, 7, 31)))))
                .isEqualTo(Url.ofQuery("number=1&asKnownOn=2026-07-31"));
        view.show(new Location("sessions"));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("consultations", "sessions/figures");
    }

    @Test
    void theStripCountsEachCategoryAndNarrowsTheList() {
        open("sessions?of=sessions-completed");

        assertThat($(Anchor.class).all())
                .filteredOn(chip -> chip.hasClassName("share-chip")
                        && chip.getElement().getTextRecursively().contains("Male pattern baldness3100%"))
                .singleElement()
                .extracting(Anchor::getHref)
                .isEqualTo("sessions?of=sessions-completed&category=MALE_PATTERN");
    }

    @Test
    void theEarliestComesFirstWhenAsked() {
        open("sessions?sort=day");
        assertThat(rows()).extracting(SessionRow::number).containsExactly((short) 1, (short) 2, (short) 3);

        open("sessions");
        assertThat(rows()).extracting(SessionRow::number).containsExactly((short) 3, (short) 2, (short) 1);
    }

    @Test
    void whatTheAuditFoundOfItsFigureIsSaidAboveItsRowsAndMoneyToTheOwnerAlone() {
        found("sessions", 4, 3);
        found("earned", 400_000, 300_000);
        assertThat(text(open("sessions?of=sessions-completed")))
                .contains("Sessions completed. The audit found 4 shown, 3 in its rows.");
        assertThat(text(open("sessions?of=earned"))).contains("$4,000 shown");
        assertThat(text(open("sessions?of=touch-ups"))).doesNotContain("The audit found");
        studio.actAsStaff();
        assertThat(text(open("sessions?of=earned"))).doesNotContain("$4,000 shown");
    }

    private void found(String figure, long shown, long rows) {
        studio.jdbc()
                .sql("insert into audit_runs (began_at, ended_at, seed, asked, compared, differing)"
                        + " select :now, :now, 1, 1, 1, 2 where not exists (select 1 from audit_runs)")
                .param("now", studio.clock().instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        studio.jdbc()
                .sql("insert into audit_differences (run_id, figure, asked_as, question, shown, in_rows)"
                        + " select max(id), :figure, 'OWNER', '', :shown, :rows from audit_runs")
                .param("figure", figure)
                .param("shown", shown)
                .param("rows", rows)
                .update();
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(text(open("sessions?of=touch-ups"))).contains("Nothing fits this filter");
    }

    @Test
    void theOwnerSeesAndExportsWhatASessionIsWorth() {
        open("sessions");

        assertThat(headers()).contains("Value");
        assertThat(exported())
                .startsWith("\uFEFFName,Start,")
                .contains("1000.00")
                .contains("Ana Series");
    }

    @Test
    void whatARecordMissesIsSaidInTheListAndWhollyInTheExport() {
        open("sessions?number=1");

        assertThat(headers()).contains("Missing");
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.missing()).startsWith("age and ID", "risks", "consent"));
        assertThat(exported()).contains("age and ID; risks; consent; zones; needles; pigment; duration; aftercare;");
    }

    @Test
    void staffSeeNoMoneyInTheListNorInItsExport() {
        studio.actAsStaff();
        open("sessions");

        assertThat(headers()).doesNotContain("Value").contains("Status");
        assertThat(exported()).contains("Ana Series").doesNotContain("1000");
    }

    @Test
    void selectedSessionsAreGivenToAnArtistAndGivenBack() {
        SessionList list = open("sessions");
        grid().asMultiSelect().select(rows().getFirst());

        assertThat(text(list)).contains("1 selected");
        press("Without an artist");
        assertThat(rows()).extracting(SessionRow::artistId).containsExactly(null, TestStudio.STAFF, TestStudio.STAFF);
        press("Undo");
        assertThat(rows()).extracting(SessionRow::artistId).containsOnly(TestStudio.STAFF);
    }

    private SessionList open(String address) {
        UI.getCurrentOrThrow().removeAll();
        SessionList list = new SessionList(asked);
        UI.getCurrentOrThrow().add(list);
        list.show(new Location(address));
        return list;
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    @SuppressWarnings("unchecked")
    private Grid<SessionRow> grid() {
        return $(Grid.class).single();
    }

    private List<SessionRow> rows() {
        return grid().getGenericDataView().getItems().toList();
    }

    private List<String> headers() {
        return grid().getColumns().stream()
                .map(Grid.Column::getHeaderText)
                .filter(Objects::nonNull)
                .toList();
    }

    private String exported() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test($(Anchor.class).withText("Export CSV").single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private static String text(SessionList list) {
        return list.getElement().getTextRecursively();
    }
}
