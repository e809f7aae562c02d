package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Url url = Url.EMPTY.with("category", "MALE_PATTERN", "OTHER_SCAR").with("q", "O'Neill & sons=50%");

        assertThat(Url.of(new Location(url.toPath("leads")))).isEqualTo(url);
    }

    @Test
    void anAddressThatAsksNothingIsJustThePath() {
        assertThat(Url.EMPTY.with("q", " ").toPath("leads")).isEqualTo("leads");
        assertThat(Url.EMPTY.with("q", List.of()).toPath("")).isIn("", ".");
    }

    @Test
    void whatIsNotThereReadsAsNothing() {
        assertThat(Url.EMPTY.first("q")).isEmpty();
        assertThat(Url.EMPTY.all("category")).isEmpty();
    }

    @Test
    void changingGivesANewOne() {
        Url before = Url.EMPTY.with("q", "a");

        Url after = before.with("q", "b").with("source", "WALK_IN").without("source");

        assertThat(before.first("q")).contains("a");
        assertThat(after.toPath("leads")).isEqualTo("leads?q=b");
    }

    @Test
    void aNamedPeriodIsReadAsItsDays() {
        Url named = Url.EMPTY.with("period", "this-month").with("from", "2020-01-01");
        assertThat(named.inDays(LocalDate.parse("2026-11-25")).toPath("leads"))
                .isEqualTo("leads?from=2026-11-01&to=2026-11-30");
        assertThat(Url.EMPTY.with("period", "all-time").inDays(LocalDate.parse("2026-11-25")))
                .isEqualTo(Url.EMPTY);
        assertThat(Url.EMPTY.with("from", "2020-01-01").inDays(LocalDate.parse("2026-11-25")))
                .isEqualTo(Url.EMPTY.with("from", "2020-01-01"));
    }
}
