package studio.hairline.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void isFoundInASubjectAndInAMessageId() {
        Reference one = Reference.fresh();
        assertThat(Reference.in("Re: " + one.inSubject("Your inquiry"))).containsExactly(one.code());
        assertThat(Reference.in("<other@x> " + one.messageId("studio.test"))).containsExactly(one.code());
        assertThat(Reference.in(one.inSubject("x").toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(one.code());
    }

    @Test
    void nothingElseIsTakenForOne() {
        assertThat(Reference.in("[External] Hello [WELCOME] <abc@x>")).isEmpty();
    }
}
