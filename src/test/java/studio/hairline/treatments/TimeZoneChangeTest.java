package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import studio.hairline.figures.Period;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadFilter;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.LeadRows;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.leads.Terms;
import studio.hairline.operations.LateDays;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.tallies.Tallies;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class TimeZoneChangeTest {

    private static final Map<String, List<String>> DAYS = Map.of(
            "leads", List.of("received", "booked", "attended", "converted", "lost"),
            "consultations", List.of("start"),
            "sessions", List.of("start", "completed"));

    @Autowired
    StudioSettings settings;

    @Autowired
    Leads leads;

    @Autowired
    LeadRows rows;

    @Autowired
    People people;

    @Autowired
    Tallies tallies;

    @Autowired
    TestStudio studio;

    @Autowired
    ApplicationContext program;

    @BeforeEach
    void autumn() {
        studio.clock().setTo(RandomStudio.NOW);
    }

    private void moveTo(String zone) {
        StudioFacts facts = settings.facts();
        settings.change(new StudioFacts(facts.name(), ZoneId.of(zone), facts.currency(), facts.firstResponseMinutes()));
    }

    private LeadRef received(Instant at) {
        long person = people.add(Contact.of("Ana", null, null), null).id();
        return leads.receive(person, Inquiry.of(at, Channel.FORM, Source.GOOGLE, ""));
    }

    private long inquiriesOn(LocalDate day) {
        return rows.count(LeadFilter.ALL.in(new Period(day, day.plusDays(1))));
    }

    @ParameterizedTest(name = "{0} is {1} in Chicago and {2} in New York, hour {3}")
    @CsvSource({
        "2026-02-01T05:59:00Z, 2026-01-31, 2026-02-01, 144", // 23:59 on the last of the month
        "2026-01-31T05:59:00Z, 2026-01-30, 2026-01-31, 120",
        "2026-03-08T07:30:00Z, 2026-03-08, 2026-03-08, 147", // 1:30 in Chicago, 3:30 in New York: the hour between is
        // not
        "2026-11-01T05:30:00Z, 2026-11-01, 2026-11-01, 145", // 1:30 in New York, for the first time
        "2026-11-01T06:30:00Z, 2026-11-01, 2026-11-01, 145", // and for the second
        "2026-11-01T04:30:00Z, 2026-10-31, 2026-11-01, 144"
    })
    void anInquiryMovesToTheDayAndHourOfTheNewZone(Instant at, LocalDate before, LocalDate after, int hour) {
        received(at);
        assertThat(inquiriesOn(before)).isEqualTo(1);
        moveTo("America/New_York");
        assertThat(inquiriesOn(after)).isEqualTo(1);
        assertThat(rows.count(LeadFilter.ALL)).isEqualTo(1);
        assertThat(rows.count(LeadFilter.ALL.arrivedAt(hour))).isEqualTo(1);
    }

    @Test
    void theDaysToConversionAreThoseOfTheNewZone() {
        LeadRef lead = received(Instant.parse("2026-05-01T04:30:00Z")); // 30 April 23:30
        leads.convert(lead, new Terms(1, 100, 10), Instant.parse("2026-05-03T05:30:00Z")); // 3 May 0:30
        assertThat(inDays()).isEqualTo(3);
        moveTo("America/New_York");
        assertThat(inDays()).isEqualTo(2);
    }

    private int inDays() {
        return studio.jdbc()
                .sql("select converted_in_days from leads")
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest(name = "to {0}")
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles"})
    void everyDayIsThatOfItsInstantAndTheTalliesFollow(String zone) {
        program.getAutowireCapableBeanFactory().createBean(RandomStudio.class).play(21, 300);
        moveTo(zone);
        DAYS.forEach((table, columns) -> columns.forEach(column -> assertDays(table, column, ZoneId.of(zone))));
        assertThat(milestones("l.first_session_day", "s.number = 1"))
                .isNotEmpty()
                .allMatch(Pair::isEqual);
        assertThat(milestones("p.opened_day", "s.number = 1 and l.converted_day = p.opened_day"))
                .hasSameSizeAs(milestones("p.opened_day", "s.number = 1"));
        assertThat(new TallyTable(studio).lines()).isNotEmpty();
        assertThat(tallies.mend()).as("sums that are not those of the rows").isZero();
    }

    @Test
    void whatWasWrittenByTheOldZoneMeanwhileIsSettledALittleLater(@Autowired LateDays late) {
        received(Instant.parse("2026-02-01T05:59:00Z"));
        moveTo("America/New_York");
        studio.jdbc().sql("update leads set received_day = '2026-01-31'").update();
        studio.clock().advance(Duration.ofMinutes(1));
        late.look();
        assertThat(receivedDay()).isEqualTo("2026-01-31");
        studio.clock().advance(Duration.ofMinutes(1));
        late.look();
        assertThat(receivedDay()).isEqualTo("2026-02-01");
        assertThat(inquiriesOn(LocalDate.of(2026, 2, 1))).isOne();
        assertThat(tallies.mend()).isZero();
    }

    @Test
    void aRestartInBetweenDoesNotForgetThem(@Autowired LateDays before) {
        received(Instant.parse("2026-02-01T05:59:00Z"));
        moveTo("America/New_York");
        studio.jdbc().sql("update leads set received_day = '2026-01-31'").update();
        LateDays after = program.getAutowireCapableBeanFactory().createBean(LateDays.class);
        after.look();
        assertThat(receivedDay()).isEqualTo("2026-01-31");
        studio.clock().advance(Duration.ofMinutes(2));
        after.look();
        assertThat(receivedDay()).isEqualTo("2026-02-01");
        assertThat(tallies.mend()).isZero();
        studio.jdbc().sql("update leads set received_day = '2026-01-31'").update();
        before.look();
        assertThat(receivedDay()).as("settled once").isEqualTo("2026-01-31");
    }

    @Test
    void whoDiesWhileSettlingLeavesItToTheNext(@Autowired LateDays late) {
        received(Instant.parse("2026-02-01T05:59:00Z"));
        moveTo("America/New_York");
        studio.jdbc().sql("update leads set received_day = '2026-01-31'").update();
        studio.clock().advance(Duration.ofMinutes(2));
        studio.jdbc()
                .sql("update late_days set due_at = ?")
                .param(studio.clock().instant().plusSeconds(1800).atOffset(ZoneOffset.UTC))
                .update();
        late.look();
        assertThat(receivedDay()).as("another is at it").isEqualTo("2026-01-31");
        studio.clock().advance(Duration.ofMinutes(30));
        late.look();
        assertThat(receivedDay()).isEqualTo("2026-02-01");
    }

    private LocalDate receivedDay() {
        return studio.jdbc()
                .sql("select received_day from leads")
                .query(LocalDate.class)
                .single();
    }

    private void assertDays(String table, String column, ZoneId zone) {
        List<Pair> pairs = studio.jdbc()
                .sql("select %s_at, %s_day from %s where %s_day is not null"
                        .formatted(column.equals("start") ? "starts" : column, column, table, column))
                .query((row, n) -> new Pair(
                        row.getObject(1, OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        row.getObject(2, LocalDate.class)))
                .list();
        assertThat(pairs).as("%s.%s_day", table, column).allMatch(Pair::isEqual);
        assertThat(pairs.isEmpty()).as("%s.%s_day", table, column).isEqualTo(column.equals("attended"));
    }

    private List<Pair> milestones(String column, String which) {
        return studio.jdbc()
                .sql("select " + column + ", s.completed_day from leads l join plans p on p.lead_id = l.id"
                        + " join sessions s on s.plan_id = p.id where s.status = 'COMPLETED' and " + which)
                .query((row, n) -> new Pair(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    private record Pair(LocalDate one, LocalDate other) {

        boolean isEqual() {
            return one.equals(other);
        }
    }
}
