package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void nineHundredDollarsAreNotZeroThousand() {
        assertThat(Formats.money(90_000, "USD")).isEqualTo("$900");
        assertThat(Formats.money(90_050, "USD")).isEqualTo("$900.50");
        assertThat(Formats.money(-1_000, "EUR")).isEqualTo("-€10");
        assertThat(Formats.wholeMoney(48_474_584, "USD")).isEqualTo("$484,746");
        assertThat(Formats.wholeMoney(90_050, "USD")).isEqualTo("$901");
    }

    @Test
    void aShareOfNothingIsADash() {
        assertThat(Formats.percent(0.0 / 0.0)).isEqualTo("–");
    }

    @Test
    void littleSharesKeepADecimal() {
        assertThat(Formats.percent(0.042)).isEqualTo("4.2%");
        assertThat(Formats.percent(0.42)).isEqualTo("42%");
        assertThat(Formats.percent(0)).isEqualTo("0%");
        assertThat(Formats.percent(3 / 9179.0)).isEqualTo("<0.1%");
    }

    @Test
    void aWaitIsSaidInItsTwoLargestUnits() {
        assertThat(Formats.duration(Duration.ofSeconds(20))).isEqualTo("under 1 min");
        assertThat(Formats.duration(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
        assertThat(Formats.duration(Duration.ofHours(76))).isEqualTo("3 d 4 h");
        assertThat(Formats.duration(Duration.ofHours(2))).isEqualTo("2 h");
    }

    @Test
    void aMomentIsToldByTheStudiosWallClock() {
        Instant lateInAustin = Instant.parse("2026-11-01T04:30:00Z");

        assertThat(Formats.instant(lateInAustin, ZoneId.of("America/Chicago"))).isEqualTo("31 Oct 2026, 23:30");
    }
}
