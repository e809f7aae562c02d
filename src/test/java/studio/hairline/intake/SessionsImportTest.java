package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.calendar.Appointment;
import studio.hairline.calendar.Appointments;
import studio.hairline.dashboard.ChairCard;
import studio.hairline.dashboard.ChairFigure;
import studio.hairline.dashboard.ChairFigures;
import studio.hairline.dashboard.ChairLine;
import studio.hairline.dashboard.ChairPage;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.figures.Rate;
import studio.hairline.leads.Category;
import studio.hairline.tallies.Tallies;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.SessionCut;
import studio.hairline.treatments.SessionFilter;
import studio.hairline.treatments.SessionKind;
import studio.hairline.treatments.SessionRows;
import studio.hairline.treatments.SessionStatus;

@OnBothDatabases
@SuppressWarnings("NullAway.Init")
class SessionsImportTest {

    @Autowired
    TestStudio studio;

    @Autowired
    Desk desk;

    @Autowired
    Imports imports;

    @Autowired
    BadRowsFile badRows;

    @Autowired
    Tallies tallies;

    @Autowired
    Appointments appointments;

    @Autowired
    SessionRows sessions;

    @Autowired
    ChairFigures figures;

    ImportBench bench;

    @BeforeEach
    void openTheDesk() {
        bench = new ImportBench(desk, imports);
    }

    @Test
    void theSalonsBookingsAndNoShowsComeInWhole() throws IOException {
        ImportPlan plan = bench.plan(RealFiles.BOOKINGS.path());
        plan = meaning(plan.withServices(desk.services(RealFiles.SERVICES.path())));
        assertThat(imports.rehearse(plan).counts()).isEqualTo(new Counts(1906, 0, 0, 2, 794));
        Receipt bookings = bench.send(plan);
        assertThat(bookings.counts()).isEqualTo(new Counts(1906, 0, 0, 2, 794));
        assertThat(badRows.page(bookings.id(), 0, 10))
                .extracting(BadRow::reason)
                .anyMatch(reason -> reason.startsWith("No client"))
                .anyMatch(reason -> reason.startsWith("The same client is booked at the same time"));
        ImportPlan missed = bench.plan(RealFiles.NO_SHOWS.path());
        assertThat(imports.rehearse(missed).counts()).isEqualTo(new Counts(60, 0, 0, 0, 0));
        assertThat(bench.send(missed).counts()).isEqualTo(new Counts(60, 0, 0, 0, 0));
        assertThat(count("sessions")).isEqualTo(1906);
        assertThat(count("people")).isEqualTo(794);
        assertThat(count("sessions where person_id is null")).isEqualTo(1);
        assertThat(count("sessions where status = 'MISSED'")).isEqualTo(60);
        assertThat(count("sessions where status = 'SCHEDULED'")).isEqualTo(1846);
        assertThat(count("sessions where artist_name = 'JJ'")).isEqualTo(724);
        assertThat(count("sessions where service = 'SHCM · Men''s hair cut'")).isEqualTo(425);
        assertThat(count("sessions where start_day = date '2018-03-14'")).isEqualTo(2);
        assertThat(count("sessions where starts_at = timestamp with time zone '2018-03-14 20:50:00+00'"))
                .isEqualTo(1);
        theCalendarTheListsAndTheFiguresShowThemTruly();
    }

    /** Men's cuts are said to be treatments of one category, women's touch-ups of another. */
    private static ImportPlan meaning(ImportPlan plan) {
        return plan.with(plan.mapping().with(Field.CATEGORY, plan.mapping().column(Field.SERVICE)))
                .withMeanings(Map.of(
                        Vocabulary.SERVICE, Map.of("SHCM", "TREATMENT", "SHCW", "TOUCH_UP"),
                        Vocabulary.CATEGORY, Map.of("SHCM", "MALE_PATTERN", "SHCW", "FEMALE_THINNING")));
    }

    private void theCalendarTheListsAndTheFiguresShowThemTruly() {
        List<Appointment> shown = appointments.between(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
        assertThat(shown).hasSize(1906);
        assertThat(shown)
                .filteredOn(one -> one.what().state() == Appointment.State.MISSED)
                .hasSize(60);
        assertThat(appointments.between(LocalDate.of(2018, 3, 14), LocalDate.of(2018, 3, 15)))
                .hasSize(2)
                .allMatch(one -> "JJ".equals(one.what().artistName()));
        SessionFilter men = SessionFilter.ALL
                .about(Set.of(Category.MALE_PATTERN))
                .ofKind(Set.of(SessionKind.TREATMENT))
                .numbered(SessionFilter.NO_NUMBER);
        assertThat(sessions.count(men)).isEqualTo(425);
        assertThat(sessions.count(SessionFilter.ALL.that(Set.of(SessionStatus.MISSED))))
                .isEqualTo(60);
        ChairPage page = figures.figures(
                DashboardFilter.read(Map.of("period", List.of("all-time")), LocalDate.of(2026, 11, 26)));
        assertThat(rate(page.cards(), ChairFigure.NO_SHOW_RATE)).isEqualTo(new Rate(60, 1906));
        assertThat(rate(page.cards(), ChairFigure.SHOW_RATE)).isEqualTo(new Rate(0, 1906));
        assertThat(rate(page.cards(), ChairFigure.OUTCOME_NOT_RECORDED)).isEqualTo(new Rate(1846, 1906));
        assertThat(page.parts().get(SessionCut.CATEGORY))
                .extracting(ChairLine::part)
                .contains("Male pattern baldness", "Women's thinning hair", "Not recorded");
    }

    private static @Nullable Rate rate(List<ChairCard> cards, ChairFigure figure) {
        return cards.stream()
                .filter(card -> card.figure() == figure)
                .findFirst()
                .orElseThrow()
                .rate();
    }

    @Test
    void theSameBookingsAndNoShowsAgainAddNothing() throws IOException {
        bench.send(RealFiles.BOOKINGS.path());
        bench.send(RealFiles.NO_SHOWS.path());
        assertThat(bench.send(RealFiles.BOOKINGS.path()).counts()).isEqualTo(new Counts(0, 1906, 0, 0, 0));
        assertThat(bench.send(RealFiles.NO_SHOWS.path()).counts()).isEqualTo(new Counts(0, 60, 0, 0, 0));
        assertThat(count("sessions where status = 'MISSED'")).isEqualTo(60);
    }

    @Test
    void noShowsWithoutTheirBookingsAreLeftOutWithTheReason() throws IOException {
        Receipt receipt = bench.send(RealFiles.NO_SHOWS.path());
        assertThat(receipt.counts()).isEqualTo(new Counts(0, 0, 60, 0, 0));
        assertThat(badRows.page(receipt.id(), 0, 100))
                .hasSize(60)
                .allMatch(row -> row.reason().contains("Import the bookings first"));
    }

    @Test
    void noShowsTakenBackAreOpenAgainAndThenTheBookingsGoWhole() throws IOException {
        Receipt bookings = bench.send(RealFiles.BOOKINGS.path());
        Receipt missed = bench.send(RealFiles.NO_SHOWS.path());
        assertThat(imports.takeBack(missed.id()).rows()).isEqualTo(60);
        assertThat(count("sessions where status = 'SCHEDULED'")).isEqualTo(1906);
        assertThat(tallies.mend()).isZero();
        Imports.TakenBack back = imports.takeBack(bookings.id());
        assertThat(back.kept()).isEmpty();
        assertThat(count("sessions") + count("people") + count("import_keys")).isZero();
        assertThat(tallies.mend()).isZero();
    }

    @Test
    void bookingsMissedSinceStayWhenTheirImportIsTakenBack() throws IOException {
        Receipt bookings = bench.send(RealFiles.BOOKINGS.path());
        bench.send(RealFiles.NO_SHOWS.path());
        Imports.TakenBack back = imports.takeBack(bookings.id());
        assertThat(back.kept()).hasSize(60);
        assertThat(count("sessions")).isEqualTo(60);
        assertThat(tallies.mend()).isZero();
    }

    private long count(String what) {
        return studio.jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }
}
