package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExchangedTest {

    private static final ZoneId AUSTIN = ZoneId.of("America/Chicago");
    private static final Instant NIGHT = at("2026-11-24T22:30");

    @Test
    void anAnswerMayGoAtNight() {
        assertThat(exchanged(null, at("2026-11-24T22:00"), null).may(Way.TEXT, NIGHT, AUSTIN))
                .isInstanceOf(MayContact.Yes.class);
    }

    @Test
    void aTextThatIsNoAnswerWaitsForTheMorningAndOnSundayForNoon() {
        Exchanged answered = exchanged(null, at("2026-11-20T10:00"), at("2026-11-20T11:00"));
        assertThat(answered.may(Way.TEXT, NIGHT, AUSTIN)).isEqualTo(later("2026-11-25T09:00"));
        assertThat(answered.may(Way.TEXT, at("2026-11-28T21:00"), AUSTIN)).isEqualTo(later("2026-11-29T12:00"));
        assertThat(answered.may(Way.TEXT, at("2026-11-29T09:30"), AUSTIN)).isEqualTo(later("2026-11-29T12:00"));
        assertThat(answered.may(Way.TEXT, at("2026-11-28T20:59"), AUSTIN)).isInstanceOf(MayContact.Yes.class);
        assertThat(answered.may(Way.EMAIL, NIGHT, AUSTIN)).isInstanceOf(MayContact.Yes.class);
    }

    @Test
    void theHoursAreWallTimeAlsoInTheNightTheClocksChange() {
        Exchanged answered = exchanged(null, at("2026-10-20T10:00"), at("2026-10-20T11:00"));
        assertThat(answered.may(Way.TEXT, at("2026-10-31T22:00"), AUSTIN)).isEqualTo(later("2026-11-01T12:00"));
    }

    @Test
    void whoAskedToBeLeftAloneIsByEveryChannelUntilTheyWriteAgainAndThenGetsAnAnswerAndNoMore() {
        Instant asked = at("2026-11-20T12:00");
        Exchanged alone = exchanged(asked, at("2026-11-20T10:00"), at("2026-11-20T11:00"));
        Exchanged wroteAgain = exchanged(asked, at("2026-11-23T10:00"), at("2026-11-20T11:00"));
        Exchanged hadTheirAnswer = exchanged(asked, at("2026-11-23T10:00"), at("2026-11-23T11:00"));
        for (Way way : Way.values()) {
            assertThat(alone.may(way, NIGHT, AUSTIN)).isInstanceOf(MayContact.LeftAlone.class);
            assertThat(wroteAgain.may(way, NIGHT, AUSTIN)).isInstanceOf(MayContact.Yes.class);
            assertThat(hadTheirAnswer.may(way, NIGHT, AUSTIN)).isInstanceOf(MayContact.LeftAlone.class);
        }
    }

    private static Exchanged exchanged(@Nullable Instant silence, @Nullable Instant theirs, @Nullable Instant ours) {
        return new Exchanged(silence, silence == null ? null : "stop", theirs, ours);
    }

    private static MayContact later(String local) {
        return new MayContact.Later(ZonedDateTime.of(java.time.LocalDateTime.parse(local), AUSTIN));
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(AUSTIN).toInstant();
    }
}
