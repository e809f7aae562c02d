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
                "Stop now",
                "Stop, thanks",
                "Please stop",
                "not interested, please stop",
                "END",
                "quit",
                "Cancel",
                "Stop texting me!",
                "Please STOP sending these",
                "I want to stop receiving messages",
                "please don't contact us anymore",
                "No more texts please",
                "unsubscribe",
                "Opt out please",
                "Don’t call me again",
                "please remove my number",
                "No me escriban más",
                "no me llame por favor",
                "no me vuelvan a escribir",
                "no me sigan escribiendo",
                "Dejen de escribirme",
                "dejar de recibir mensajes",
                "no más mensajes",
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
                "How do I stop it from falling out?",
                "Will it stop all the hair loss?",
                "I stopped taking the tablets last year",
                "Can I stop by on Friday?",
                "Please write to me in the evening",
                "Don't call me at work, text me instead",
                "Do not call me before six",
                "I would have to cancel on Friday",
                "At the end of the month",
                "Escríbame mañana, trabajo hasta las seis",
                "No me llame por la mañana, mejor por la tarde",
                "No quiero más cicatrices, solo cubrir esta",
                "Es para la parte baja de la cabeza"
            })
    void whoeverSpeaksOfSomethingElseIsNot(String words) {
        assertThat(OptOut.isSaidIn(words)).isFalse();
    }
}
