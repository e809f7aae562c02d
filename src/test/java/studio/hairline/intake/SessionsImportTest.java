package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.tallies.Tallies;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

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

    ImportBench bench;

    @BeforeEach
    void openTheDesk() {
        bench = new ImportBench(desk, imports);
    }

    @Test
    void theSalonsBookingsAndNoShowsComeInWhole() throws IOException {
        ImportPlan plan = bench.plan(RealFiles.BOOKINGS.path());
        plan = plan.withServices(desk.services(RealFiles.SERVICES.path()));
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
        assertThat(booked()).isEqualTo(rebuilt());
        Imports.TakenBack back = imports.takeBack(bookings.id());
        assertThat(back.kept()).isEmpty();
        assertThat(count("sessions") + count("people") + count("import_keys")).isZero();
        assertThat(booked()).isEqualTo(rebuilt());
    }

    @Test
    void bookingsMissedSinceStayWhenTheirImportIsTakenBack() throws IOException {
        Receipt bookings = bench.send(RealFiles.BOOKINGS.path());
        bench.send(RealFiles.NO_SHOWS.path());
        Imports.TakenBack back = imports.takeBack(bookings.id());
        assertThat(back.kept()).hasSize(60);
        assertThat(count("sessions")).isEqualTo(60);
        assertThat(booked()).isEqualTo(rebuilt());
    }

    private long count(String what) {
        return studio.jdbc()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }

    private Map<String, Long> booked() {
        return Map.of("booked", sum("sessions_booked"), "missed", sum("sessions_missed"));
    }

    private long sum(String tally) {
        return studio.jdbc()
                .sql("select coalesce(sum(" + tally + "), 0) from tallies")
                .query(Long.class)
                .single();
    }

    private Map<String, Long> rebuilt() {
        tallies.rebuild();
        return booked();
    }
}
