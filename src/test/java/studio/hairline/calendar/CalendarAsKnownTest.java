package studio.hairline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import studio.hairline.calendar.Appointment.Outside;
import studio.hairline.calendar.Appointment.Ref;
import studio.hairline.calendar.Appointment.Type;
import studio.hairline.chairs.BlockedTimes;
import studio.hairline.chairs.Chairs;
import studio.hairline.dashboard.RandomConsultations;
import studio.hairline.figures.Period;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioTime;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;
import studio.hairline.treatments.RandomStudio;
import studio.hairline.ui.KnownOn;

/** The calendar stays as it was known when a day ended, whatever is booked, blocked, set or taken back after it. */
@OnBothDatabases
class CalendarAsKnownTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final int DAYS = 6;

    @Autowired
    DaysAsKnown then;

    @Autowired
    Appointments appointments;

    @Autowired
    BlockedTimes blocked;

    @Autowired
    Chairs chairs;

    @Autowired
    StudioHours hours;

    @Autowired
    OpenQuestions questions;

    @Autowired
    WaitingList waiting;

    @Autowired
    StudioTime time;

    @Autowired
    TestStudio studio;

    @Autowired
    AutowireCapableBeanFactory beans;

    @ParameterizedTest(name = "whatever happens ({0})")
    @ValueSource(longs = {71, 72})
    void everyDayIsRememberedAsItEnded(long seed) {
        RandomStudio chair = beans.createBean(RandomStudio.class);
        RandomConsultations meetings = beans.createBean(RandomConsultations.class);
        RandomDays days = beans.createBean(RandomDays.class);
        studio.clock().setTo(KnownOn.end(FIRST.minusDays(12), time.zone()));
        chair.play(seed, 150);
        meetings.play(seed, 120, Duration.ofMinutes(93));
        Map<LocalDate, DaysThen> ended = new LinkedHashMap<>();
        for (int n = 0; n < DAYS; n++) {
            LocalDate day = FIRST.plusDays(n);
            studio.clock().setTo(KnownOn.end(day.minusDays(1), time.zone()));
            chair.play(seed * 10 + n, 60);
            meetings.play(seed * 20 + n, 30, Duration.ofMinutes(20));
            days.play(seed * 30 + n, 60, Duration.ofMinutes(10));
            studio.clock().setTo(KnownOn.end(day, time.zone()).minusMillis(1));
            ended.put(day, asItStands(day));
        }
        assertThat(Set.copyOf(ended.values())).hasSize(DAYS);
        ended.forEach((day, stood) -> {
            DaysThen known = then.at(KnownOn.end(day, time.zone()), around(day));
            assertThat(known.appointments().stream().map(CalendarAsKnownTest::told))
                    .as("%s", day)
                    .containsExactlyElementsOf(stood.appointments());
            assertThat(known.blocks()).as("%s", day).isEqualTo(stood.blocks());
            assertThat(known.open()).as("%s", day).isEqualTo(stood.open());
            assertThat(known.chairs()).as("%s", day).isEqualTo(stood.chairs());
            assertThat(known.questions()).as("%s", day).isEqualTo(stood.questions());
            assertThat(known.waiting()).as("%s", day).isEqualTo(stood.waiting());
            assertThat(known.leftOut()).isEmpty();
        });
        somethingOfEverything(ended.values().stream().toList());
    }

    @Test
    void inAStudioThatWasThereBeforeWhatWasNotKeptIsSaid() throws IOException {
        Instant since = KnownOn.end(FIRST, time.zone());
        String script = new ClassPathResource("db/migration/V465__calendar_then.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        studio.jdbc()
                .sql(script.substring(script.indexOf("insert into calendar_kept"))
                        .replace(";", ""))
                .update();
        studio.jdbc()
                .sql("update calendar_kept set since = ?")
                .param(since.atOffset(ZoneOffset.UTC))
                .update();
        studio.clock().setTo(since.plus(Duration.ofDays(9)));
        assertThat(then.at(since, around(FIRST)).leftOut()).isEmpty();
        assertThat(then.at(since.minusSeconds(1), around(FIRST)).leftOut())
                .singleElement()
                .asString()
                .endsWith("are kept only since 21 Nov 2026, 00:00.");
    }

    private static void somethingOfEverything(List<DaysThen> days) {
        DaysThen last = days.getLast();
        assertThat(last.appointments())
                .hasSizeGreaterThan(10)
                .anyMatch(one -> one.stay().chairId() != null);
        assertThat(last.appointments()).extracting(one -> one.ref().type()).contains(Type.SESSION, Type.CONSULTATION);
        assertThat(last.questions().count()).isPositive();
        assertThat(days.stream().map(DaysThen::blocks)).doesNotHaveDuplicates();
        assertThat(days.stream().map(DaysThen::chairs)).doesNotHaveDuplicates();
        assertThat(days.stream().map(DaysThen::open)).doesNotHaveDuplicates();
        assertThat(Set.copyOf(days.stream().map(DaysThen::waiting).toList())).hasSizeGreaterThan(3);
    }

    private DaysThen asItStands(LocalDate day) {
        Period days = around(day);
        return new DaysThen(
                appointments.between(days.from(), days.until()).stream()
                        .map(CalendarAsKnownTest::told)
                        .toList(),
                blocked.between(
                        days.from().atStartOfDay(time.zone()).toInstant(),
                        days.until().atStartOfDay(time.zone()).toInstant()),
                hours.clock(),
                chairs.all(),
                questions.now(),
                waiting.open(),
                List.of());
    }

    /** How calendars outside know it, and how often it was changed, has no past. */
    private static Appointment told(Appointment one) {
        Ref ref = new Ref(one.ref().type(), one.ref().id(), 0);
        return new Appointment(ref, one.who(), one.stay(), one.what(), new Outside(0, 0));
    }

    private static Period around(LocalDate day) {
        return new Period(day.minusDays(20), day.plusDays(20));
    }
}
