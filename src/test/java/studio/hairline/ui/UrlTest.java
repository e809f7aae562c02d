package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
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
}
