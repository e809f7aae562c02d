package studio.hairline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.hairline.intake.Stamps.Stamp;

class SpamSignsTest {

    private static final Optional<Stamp> A_MINUTE = Optional.of(new Stamp("m", Duration.ofMinutes(1)));

    @Test
    void aPersonWithOneLinkShowsNoSign() {
        assertThat(reasons("Ana", "Something like https://example.com/photo please"))
                .isEmpty();
    }

    @Test
    void linksAsCodeOrSeveralOrInTheNameAreSigns() {
        assertThat(reasons("Ana", "http://a.example http://b.example")).hasSize(1);
        assertThat(reasons("Ana", "buy <a href='x'>here</a>")).hasSize(1);
        assertThat(reasons("Win at www.example.com", "")).hasSize(1);
    }

    @Test
    void theHiddenFieldASentAtOnceFormAForeignFormAndAFloodAreSigns() {
        Posted posted = posted("Ana", "Hello");
        assertThat(new SpamSigns(posted, A_MINUTE, "x", false).reasons()).hasSize(1);
        assertThat(new SpamSigns(posted, Optional.of(new Stamp("m", Duration.ofMillis(900))), "", false).reasons())
                .containsExactly("Sent within 1 s of opening the page.");
        assertThat(new SpamSigns(posted, Optional.empty(), "", true).reasons()).hasSize(2);
    }

    @Test
    void aFormThatIsOpenForDaysIsNoneButOneKeptForWeeksIs() {
        assertThat(openFor(Duration.ofDays(6))).isEmpty();
        assertThat(openFor(Duration.ofDays(8)))
                .containsExactly("Sent with a form that was opened more than a week ago.");
    }

    private static List<String> openFor(Duration time) {
        return new SpamSigns(posted("Ana", "Hello"), Optional.of(new Stamp("m", time)), "", false).reasons();
    }

    private static List<String> reasons(String name, String message) {
        return new SpamSigns(posted(name, message), A_MINUTE, "", false).reasons();
    }

    private static Posted posted(String name, String message) {
        return new Posted(Map.of("name", name, "email", "ana@example.com", "message", message), Map.of());
    }
}
