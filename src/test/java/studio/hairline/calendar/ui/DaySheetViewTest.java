package studio.hairline.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.DaySheets;
import studio.hairline.calendar.DaySheetsThen;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadUndo;
import studio.hairline.leads.Source;
import studio.hairline.people.Contact;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.people.SafetyFlag;
import studio.hairline.record.ChairRecord;
import studio.hairline.record.Paper;
import studio.hairline.record.Pigment;
import studio.hairline.record.ScalpArea;
import studio.hairline.record.SessionRecords;
import studio.hairline.record.SignedPapers;
import studio.hairline.record.Signing;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.ChairTime;
import studio.hairline.treatments.SessionRef;
import studio.hairline.treatments.TouchUp;
import studio.hairline.treatments.Treatments;
import studio.hairline.ui.KnownRows;
import studio.hairline.ui.Url;

/** Ana comes on Tuesday at ten for a touch-up; she was there three weeks before. */
@OnBothDatabases
@ViewPackages(packages = "studio.hairline.testing")
class DaySheetViewTest extends BrowserlessTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Autowired
    DaySheets sheets;

    @Autowired
    DaySheetsThen then;

    @Autowired
    CalendarBeans beans;

    @Autowired
    Treatments treatments;

    @Autowired
    SessionRecords records;

    @Autowired
    Flags flags;

    @Autowired
    TestStudio studio;

    private long ana;
    private long session;
    private DaySheetView page;

    @BeforeEach
    void anaComes(@Autowired People people) {
        studio.clock().setTo("2026-11-30T18:00:00Z");
        ana = people.add(Contact.of("Ana Lopez", "ana@example.com", "(512) 555-0142"), null)
                .id();
        long before = touchUp("2026-11-10T16:00:00Z");
        ChairRecord last = new ChairRecord(
                true,
                "Passport",
                true,
                "",
                EnumSet.of(ScalpArea.CROWN),
                "",
                "3-point",
                Pigment.NONE,
                170,
                "Sensitive behind the ears",
                true);
        records.save(before, 0, last);
        session = touchUp("2026-12-01T16:00:00Z");
        page = new DaySheetView(sheets, then, beans.studio());
        UI.getCurrentOrThrow().add(page);
    }

    @Test
    void whoComesIsToldWithWhatIsMissingFirst() {
        flags.raise(ana, SafetyFlag.ALLERGY, "Latex");
        String text = opened(TUESDAY, null);
        assertThat(text)
                .contains("Tuesday 1 December 2026 · 1 appointment", "10:00–13:00", "Sam Staff", "No chair yet")
                .contains("Ana Lopez", "Touch-up", "(512) 555-0142 · ana@example.com")
                .contains("Allergy to pigment, lidocaine or latex (restrictive): Latex")
                .contains("Crown", "Sensitive behind the ears · 3-point");
        assertThat(text.indexOf("Missing before it can startage and ID, risks, consent"))
                .isPositive()
                .isLessThan(text.indexOf("Contact"));
    }

    @Test
    void whatIsSeenToIsNotMissingAnyMore(@Autowired SignedPapers papers) {
        papers.sign(session, Paper.CONSENT, new Signing("Ana Lopez", null));
        assertThat(opened(TUESDAY, null)).contains("startage and ID, risksContact");
        assertThat(page.getElement().getOuterHTML()).contains("sessions/" + session + "/record");
    }

    @Test
    void whoComesIsRemindedOnceAndAnewWhenTheyAreMoved() {
        assertThat(opened(TUESDAY, null)).contains("TextE-mail");
        assertThat(page.getElement().getOuterHTML())
                .contains("sms:5125550142?&amp;body=Hi%20Ana")
                .contains("touch-up%20at%20")
                .contains("Tuesday%201%20December%20at%2010%3A00");
        test($(Button.class).withText("Reminded").single()).click();
        assertThat(text(page)).contains("Reminded30 Nov 2026, 12:00").doesNotContain("TextE-mail");
        treatments.move(
                SessionRef.latest(session),
                ChairTime.at(Instant.parse("2026-12-01T17:00:00Z"), TestStudio.STAFF),
                null);
        assertThat(opened(TUESDAY, null)).contains("TextE-mail");
        studio.clock().setTo("2026-12-01T18:00:00Z");
        assertThat(opened(TUESDAY, null)).as("over").doesNotContain("TextE-mail");
    }

    @Test
    void whoWentWithAnImportSinceStandsOnTheSheetOfThatDayWithoutAPage(
            @Autowired FrontDesk desk,
            @Autowired Consultations consultations,
            @Autowired LeadUndo undo,
            @Autowired ImportedLeads imported) {
        Instant now = studio.clock().instant();
        LeadRef ben = desk.receiveNew(
                Contact.of("Ben Import", "ben@example.com", null), Inquiry.of(now, Channel.CALL, Source.WEBSITE, ""));
        consultations.book(ben, ConsultationKind.VIDEO, Instant.parse("2026-12-01T19:00:00Z"), now);
        studio.clock().setTo("2026-12-03T18:00:00Z");
        undo.back(LeadRef.latest(ben.id()), ben.version());
        imported.withdraw(List.of(ben.id()), 1);
        page.open(Url.EMPTY.with("day", "2026-12-01").with("asKnownOn", "2026-12-01"));
        assertThat(page.getElement().getTextRecursively()).contains("Ana Lopez", KnownRows.GONE);
        assertThat(page.getElement().getOuterHTML()).doesNotContain("leads/" + ben.id());
    }

    @Test
    void theSheetOfAPastDayIsAsItWasKnown() {
        flags.raise(ana, SafetyFlag.ALLERGY, "Latex");
        studio.clock().setTo("2026-12-03T18:00:00Z");
        flags.clear(ana, SafetyFlag.ALLERGY, "");
        treatments.miss(SessionRef.latest(session));
        page.open(Url.EMPTY.with("day", "2026-12-01").with("asKnownOn", "2026-12-01"));
        assertThat(text(page))
                .containsOnlyOnce("s known at the end of 1 Dec 2026")
                .contains("As known at the end of 1 Dec 2026.", "1 appointment")
                .contains("Ana Lopez", "10:00–13:00", "(512) 555-0142 · ana@example.com")
                .contains("Allergy to pigment, lidocaine or latex (restrictive): Latex")
                .doesNotContain("No-show", "Missing before", "Crown", "TextE-mail");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "people/" + ana + "?asKnownOn=2026-12-01",
                        "calendar?asKnownOn=2026-12-01&view=day&day=2026-12-01",
                        "calendar/day-sheet?asKnownOn=2026-12-01&day=2026-12-02",
                        "calendar/day-sheet?day=2026-12-01");
        assertThat(opened(TUESDAY, null)).contains("No-show").doesNotContain("Allergy", "As known");
        page.open(Url.EMPTY.with("asKnownOn", "2026-11-01").with("day", "2026-12-01"));
        assertThat(text(page)).contains("Nobody was to come on this day.");
        page.open(Url.EMPTY.with("asKnownOn", "2026-12-03"));
        assertThat(text(page)).contains("is not over yet: ask for an earlier day.");
    }

    @Test
    void anotherArtistsSheetAndAnEmptyDaySayWhatToDo() {
        assertThat(opened(TUESDAY, TestStudio.OWNER)).contains("0 appointments", "Nobody comes on this day.");
        assertThat(opened(TUESDAY, TestStudio.STAFF)).contains("Ana Lopez");
        assertThat(opened(TUESDAY.plusDays(1), null)).contains("Nobody comes on this day.");
        assertThat($(Button.class).withText("Print").single().isEnabled()).isFalse();
    }

    @Test
    void itIsReachedFromTheCalendarByKeyAndSaysTheSameMissingThere() {
        CalendarView calendar = new CalendarView(beans);
        UI.getCurrentOrThrow().add(calendar);
        calendar.show(new CalendarFilter(CalendarFilter.Span.WEEK, TUESDAY, TestStudio.STAFF, null, false), null);
        Anchor link = $(Anchor.class).withText("Day sheet").single();
        assertThat(link.getHref()).isEqualTo("calendar/day-sheet?artist=" + TestStudio.STAFF + "&day=2026-12-01");
        assertThat(link.getElement().getAttribute("data-key")).isEqualTo("p");
        assertThat(text(calendar)).contains("Missing: age and ID, risks, consent");
    }

    private long touchUp(String at) {
        return treatments
                .scheduleTouchUp(TouchUp.of(ana), ChairTime.at(Instant.parse(at), TestStudio.STAFF))
                .id();
    }

    private String opened(LocalDate day, @Nullable Long artist) {
        page.open(Url.EMPTY.with("day", day.toString()).with("artist", artist == null ? "" : artist.toString()));
        return text(page);
    }

    private static String text(Component component) {
        return Objects.requireNonNull(component.getElement().getTextRecursively());
    }
}
