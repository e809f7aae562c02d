package studio.hairline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.hairline.history.Refusal;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void fiveWorkingDaysLeaveTheWeekendOut() {
        WorkingDays days = new WorkingDays(Set.of());
        assertThat(days.after(FRIDAY, 5)).isEqualTo(FRIDAY.plusDays(7));
        assertThat(days.after(FRIDAY.plusDays(1), 5)).as("from a Saturday").isEqualTo(FRIDAY.plusDays(7));
    }

    @Test
    void aHolidayDoesNotCount() {
        WorkingDays days = new WorkingDays(Set.of(FRIDAY.plusDays(6)));
        assertThat(days.after(FRIDAY, 5)).isEqualTo(FRIDAY.plusDays(10));
    }

    @Test
    void aSignatureIsAPngOfAFittingSizeOrNone() {
        assertThat(new Signing("Ana", null).name()).isEqualTo("Ana");
        assertThatThrownBy(() -> new Signing(" ", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Signing("Ana", new byte[] {1, 2, 3}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sign again");
    }
}
