package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KnownOnTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    @Test
    void aRowOfAPastDayOpensItsPageOfThatDay() {
        ListLooks<Long> looks = new ListLooks<>("Name", row -> "Ana", row -> "leads/" + row, row -> "", row -> row);
        assertThat(looks.on(DAY).address().apply(7L)).isEqualTo("leads/7?asKnownOn=2026-06-03");
    }

    @Test
    void anAddressKeepsWhatItAsksBesides() {
        assertThat(KnownOn.at("inbox?reason=new", DAY))
                .startsWith("inbox?")
                .contains("reason=new", "asKnownOn=2026-06-03");
        assertThat(KnownOn.at("inbox?asKnownOn=2026-01-01", DAY)).isEqualTo("inbox?asKnownOn=2026-06-03");
    }

    @Test
    void aDayThatIsNotOverAndWhatIsNoDayAreRefused() {
        assertThat(KnownOn.read("2026-06-03", DAY).problem()).contains("is not over yet");
        assertThat(KnownOn.read("soon", DAY).problem()).contains("is not a day");
        assertThat(KnownOn.read("2026-06-02", DAY)).isEqualTo(new KnownOn(DAY.minusDays(1), ""));
    }
}
