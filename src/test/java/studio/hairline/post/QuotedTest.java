package studio.hairline.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuesday, please.\n\nOn Mon, Jun 15, 2026 at 9:00 AM Studio <hello@studio.test> wrote:\n> Hi",
                "Tuesday, please.\r\n\r\n-----Original Message-----\r\nFrom: Studio\r\nHi",
                "Tuesday, please.\n\nEl lun, 15 jun 2026 a las 9:00, Studio (<hello@studio.test>) escribió:\n\nHola",
                "Tuesday, please.\n________________________________\nFrom: Studio\nSent: Monday\n\nHi",
                "> Hi\n> which day?\nTuesday, please.\n",
                "Tuesday, please."
            })
    void leavesOnlyWhatTheyWrote(String text) {
        assertThat(Quoted.without(text)).isEqualTo("Tuesday, please.");
    }
}
