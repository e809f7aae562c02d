package studio.hairline.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import studio.hairline.history.Refusal;

class HealingGapTest {

    @Test
    void aGapIsTooSoonBelowTheLeastAndLatePastTheWarning() {
        HealingGap gap = new HealingGap(10, 21, 40, 50);
        assertThat(gap.judge(9)).isEqualTo("too soon");
        assertThat(gap.judge(10)).isEmpty();
        assertThat(gap.judge(40)).isEmpty();
        assertThat(gap.judge(41)).isEqualTo("late");
    }

    @Test
    void theNumbersOfDaysRise() {
        assertThatThrownBy(() -> new HealingGap(15, 14, 30, 35))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at least the one before");
        assertThatThrownBy(() -> new HealingGap(0, 14, 30, 35)).hasMessageContaining("between 1 and 365");
        assertThatThrownBy(() -> new HealingGap(7, 14, 30, 366)).isInstanceOf(Refusal.class);
    }
}
