package studio.hairline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {

    private static final Traces ANA =
            Traces.of(List.of(new Contact("Ana Ruiz", "ana@example.com", "(512) 555-0134", "@ana.smp", "C-77", null)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7,ANA RUIZ,soon",
                "7,Ana,Ruiz,soon",
                "q=Ana%20Ruiz&page=2",
                "write to Ana@Example.com.",
                "512.555.0134",
                "tel:+15125550134",
                "+1 (512) 555 01 34",
                "at @ana.smp",
                "code C-77;"
            })
    void isRecognisedHoweverItIsWritten(String text) {
        assertThat(ANA.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ana Ruizal", "Ana and Bo Ruiz", "joana@example.com", "95125550134888", "C-777", "100% C-7"})
    void isNotTakenForSomebodyElse(String text) {
        assertThat(ANA.in(text)).isFalse();
    }

    @Test
    void aFirstNameAloneSaysTooLittle() {
        assertThat(Traces.of(List.of(Contact.of("Ana", null, null))).patterns()).isEmpty();
    }
}
