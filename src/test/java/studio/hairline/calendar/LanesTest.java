package studio.hairline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.hairline.calendar.CalendarFilter.Span;
import studio.hairline.calendar.Lanes.Lane;
import studio.hairline.chairs.Stay;
import studio.hairline.ui.Url;

class LanesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void whatMeetsLiesSideBySideAndWhatFollowsHasTheWholeWidth() {
        Stay one = at(0, 120);
        Stay other = at(60, 120);
        Stay third = at(120, 30);
        Stay later = at(180, 60);
        Lanes lanes = new Lanes(List.of(later, one, third, other));
        assertThat(lanes.of(one)).isEqualTo(new Lane(0, 2));
        assertThat(lanes.of(other)).isEqualTo(new Lane(1, 2));
        assertThat(lanes.of(third)).isEqualTo(new Lane(0, 2));
        assertThat(lanes.of(later)).isEqualTo(new Lane(0, 1));
    }

    @Test
    void anAddressThatMakesNoSenseIsThisWeek() {
        CalendarFilter usual = CalendarFilter.read(Url.EMPTY, TODAY);
        Url nonsense = new Url(
                Map.of("view", List.of("decade"), "day", List.of("+999999999-01-01"), "artist", List.of("Noah")));
        assertThat(CalendarFilter.read(nonsense, TODAY)).isEqualTo(usual);
        assertThat(usual.from()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(usual.until()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aMonthShowsWholeWeeksAndStepsByMonths() {
        CalendarFilter month = new CalendarFilter(Span.MONTH, LocalDate.of(2026, 1, 31), null, null, false);
        assertThat(month.from()).isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(month.until()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(month.step(1).day()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(month.address()).isEqualTo("calendar?view=month&day=2026-01-31");
    }

    private static Stay at(int minutes, int length) {
        return new Stay(Instant.parse("2026-11-26T16:00:00Z").plusSeconds(minutes * 60L), length, null, null);
    }
}
