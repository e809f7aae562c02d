package studio.hairline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodPresetTest {

    @ParameterizedTest
    @CsvSource({
        "TODAY, 23 Nov 2026",
        "YESTERDAY, 22 Nov 2026",
        "LAST_7_DAYS, 17–23 Nov 2026",
        "LAST_30_DAYS, 25 Oct – 23 Nov 2026",
        "LAST_90_DAYS, 26 Aug – 23 Nov 2026",
        "THIS_MONTH, Nov 2026",
        "LAST_MONTH, Oct 2026",
        "THIS_QUARTER, Oct – Dec 2026",
        "THIS_YEAR, 2026",
        "LAST_12_MONTHS, Dec 2025 – Nov 2026",
        "ALL_TIME, all time",
    })
    void onADayInNovember(PeriodPreset preset, String words) {
        assertThat(preset.period(LocalDate.of(2026, 11, 23)).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_MONTH, 2028-03-31, Feb 2028",
        "LAST_12_MONTHS, 2028-01-31, Feb 2027 – Jan 2028",
        "LAST_12_MONTHS, 2028-02-29, Mar 2027 – Feb 2028",
        "THIS_QUARTER, 2026-05-31, Apr – Jun 2026",
        "YESTERDAY, 2027-01-01, 31 Dec 2026",
    })
    void atTheEdgesOfMonthsAndYears(PeriodPreset preset, LocalDate today, String words) {
        assertThat(preset.period(today).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetIsFoundByItsCode(PeriodPreset preset) {
        assertThat(PeriodPreset.byCode(preset.code())).contains(preset);
        assertThat(preset.code()).matches("[a-z0-9-]+");
    }

    @Test
    void anUnknownCodeIsNoPreset() {
        assertThat(PeriodPreset.byCode("LAST_MONTH")).isEmpty();
    }
}
