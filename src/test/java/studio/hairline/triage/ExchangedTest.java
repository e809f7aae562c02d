package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studio.hairline.people.Phones;

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
    void theHoursAreTheirsWhereTheirNumberSaysWhereTheyAre() {
        Exchanged answered = exchanged(null, at("2026-11-20T10:00"), at("2026-11-20T11:00"));
        Instant evening = at("2026-11-24T20:30");
        List<ZoneId> newYork = Phones.zones("+12125550147");
        assertThat(newYork).containsExactly(ZoneId.of("America/New_York"));
        assertThat(answered.may(Way.TEXT, evening, AUSTIN)).isInstanceOf(MayContact.Yes.class);
        assertThat(answered.may(Way.TEXT, evening, AUSTIN, newYork))
                .isEqualTo(new MayContact.Later(ZonedDateTime.of(2026, 11, 25, 9, 0, 0, 0, newYork.getFirst())));
        ZoneId honolulu = ZoneId.of("Pacific/Honolulu");
        MayContact either = answered.may(Way.TEXT, evening, AUSTIN, List.of(newYork.getFirst(), honolulu));
        assertThat(either)
                .isInstanceOfSatisfying(
                        MayContact.Later.class,
                        later -> assertThat(later.from().withZoneSameInstant(honolulu))
                                .isEqualTo(ZonedDateTime.of(2026, 11, 25, 9, 0, 0, 0, honolulu)));
        assertThat(Phones.zones("12")).isEmpty();
        assertThat(Phones.zones(null)).isEmpty();
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
