package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                " stop. ",
                "Stop texting me!",
                "Please STOP sending these",
                "unsubscribe",
                "Opt out please",
                "Don’t call me again",
                "please remove my number",
                "No me escriban más",
                "no me llame por favor",
                "Dejen de escribirme",
                "BAJA",
                "Quiero darme de baja",
                "No quiero más mensajes"
            })
    void whoeverWantsToHearNoMoreIsUnderstood(String words) {
        assertThat(OptOut.isSaidIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Will my hair stop falling out?",
                "I stopped taking the tablets last year",
                "Can I stop by on Friday?",
                "Please write to me in the evening",
                "Escríbame mañana, trabajo hasta las seis",
                "Es para la parte baja de la cabeza"
            })
    void whoeverSpeaksOfSomethingElseIsNot(String words) {
        assertThat(OptOut.isSaidIn(words)).isFalse();
    }
}
