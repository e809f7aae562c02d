package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import studio.hairline.operations.Holidays.Holiday;
import studio.hairline.operations.OpeningHours.Hours;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.testing.TestStudio;

@OnBothDatabases
class OpeningHoursTest {

    private static final Hours LATE = new Hours(LocalTime.of(12, 30), LocalTime.of(20, 0));

    @Autowired
    OpeningHours hours;

    @Autowired
    Holidays holidays;

    @Autowired
    StudioSettings settings;

    @Autowired
    TestStudio studio;

    @Test
    void aNewStudioBeginsWithFiveDaysOpen() {
        studio.empty();
        settings.found(new StudioFacts("New", ZoneId.of("America/Chicago"), Currency.getInstance("USD"), 60));
        assertThat(hours.week())
                .hasSize(5)
                .doesNotContainKeys(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)
                .containsEntry(DayOfWeek.SATURDAY, new Hours(LocalTime.of(10, 0), LocalTime.of(18, 0)));
    }

    @Test
    void aWeekIsReadAsItWasWritten() {
        hours.change(Map.of(DayOfWeek.MONDAY, LATE, DayOfWeek.SUNDAY, LATE));
        hours.change(Map.of(DayOfWeek.MONDAY, LATE));
        assertThat(hours.week()).containsExactly(Map.entry(DayOfWeek.MONDAY, LATE));
    }

    @Test
    void aDayClosesAfterItOpens() {
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON))
                .hasMessageContaining("closes after it opens");
    }

    @Test
    void aHolidayIsOneLinePerDay() {
        LocalDate day = LocalDate.of(2026, 11, 26);
        holidays.add(new Holiday(LocalDate.of(2026, 12, 25), "Christmas"));
        holidays.add(new Holiday(day, "Thanks"));
        holidays.add(new Holiday(day, " Thanksgiving "));
        assertThat(holidays.all()).extracting(Holiday::name).containsExactly("Thanksgiving", "Christmas");
        holidays.remove(day);
        assertThat(holidays.all()).extracting(Holiday::name).containsExactly("Christmas");
        assertThatThrownBy(() -> new Holiday(day, " ")).hasMessageContaining("Give the holiday a name");
    }

    @Test
    void staffReadThemAndChangeNothing() {
        studio.actAsStaff();
        assertThat(hours.week()).isEmpty();
        assertThat(holidays.all()).isEmpty();
        assertThatThrownBy(() -> hours.change(Map.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> holidays.add(new Holiday(LocalDate.of(2026, 1, 1), "New Year")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
