package studio.hairline.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.Phones;
import studio.hairline.people.Way;

class ExchangedTest {

    private static final ZoneId AUSTIN = ZoneId.of("America/Chicago");
    private static final Outbound.Clocks STUDIO = Outbound.clocks(AUSTIN, List.of());
    private static final Outbound.Grounds NOTHING = new Outbound.Grounds(Optional.empty(), false);
    private static final Instant NIGHT = at("2026-11-24T22:30");

    @Test
    void anAnswerMayGoAtNight() {
        assertThat(may(exchanged(null, at("2026-11-24T22:00"), null), Way.TEXT, NIGHT))
                .isInstanceOf(MayContact.Yes.class);
    }

    @Test
    void aTextThatIsNoAnswerWaitsForTheMorningAndOnSundayForNoon() {
        Exchanged answered = exchanged(null, at("2026-11-20T10:00"), at("2026-11-20T11:00"));
        assertThat(may(answered, Way.TEXT, NIGHT)).isEqualTo(later("2026-11-25T09:00"));
        assertThat(may(answered, Way.TEXT, at("2026-11-28T21:00"))).isEqualTo(later("2026-11-29T12:00"));
        assertThat(may(answered, Way.TEXT, at("2026-11-29T09:30"))).isEqualTo(later("2026-11-29T12:00"));
        assertThat(may(answered, Way.TEXT, at("2026-11-28T20:59"))).isInstanceOf(MayContact.Yes.class);
        assertThat(may(answered, Way.EMAIL, NIGHT)).isInstanceOf(MayContact.Yes.class);
    }

    @Test
    void theHoursAreWallTimeAlsoInTheNightTheClocksChange() {
        Exchanged answered = exchanged(null, at("2026-10-20T10:00"), at("2026-10-20T11:00"));
        assertThat(may(answered, Way.TEXT, at("2026-10-31T22:00"))).isEqualTo(later("2026-11-01T12:00"));
    }

    @Test
    void theHoursAreTheirsWhereTheirNumberSaysWhereTheyAre() {
        Exchanged answered = exchanged(null, at("2026-11-20T10:00"), at("2026-11-20T11:00"));
        Instant evening = at("2026-11-24T20:30");
        List<ZoneId> newYork = Phones.zones("+12125550147");
        assertThat(newYork).containsExactly(ZoneId.of("America/New_York"));
        assertThat(may(answered, Way.TEXT, evening)).isInstanceOf(MayContact.Yes.class);
        assertThat(answered.may(outbound(Way.TEXT, evening, newYork)))
                .isEqualTo(new MayContact.Later(ZonedDateTime.of(2026, 11, 25, 9, 0, 0, 0, newYork.getFirst())));
        ZoneId honolulu = ZoneId.of("Pacific/Honolulu");
        MayContact either = answered.may(outbound(Way.TEXT, evening, List.of(newYork.getFirst(), honolulu)));
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
            assertThat(may(alone, way, NIGHT)).isInstanceOf(MayContact.LeftAlone.class);
            assertThat(may(wroteAgain, way, NIGHT)).isInstanceOf(MayContact.Yes.class);
            assertThat(may(hadTheirAnswer, way, NIGHT)).isInstanceOf(MayContact.LeftAlone.class);
        }
    }

    @Test
    void whatSolicitsNeedsTheirConsentToThisWayAndAnAnswerNeedsNone() {
        Instant noon = at("2026-11-24T12:00");
        Exchanged answered = exchanged(null, at("2026-11-20T10:00"), at("2026-11-20T11:00"));
        Exchanged waits = exchanged(null, at("2026-11-24T10:00"), at("2026-11-20T11:00"));
        for (Way way : Way.values()) {
            Outbound unasked = new Outbound(way, noon, STUDIO, NOTHING);
            assertThat(answered.may(unasked)).isEqualTo(new MayContact.Unasked(way));
            assertThat(waits.may(unasked)).isInstanceOf(MayContact.Yes.class);
            Outbound refused = new Outbound(way, noon, STUDIO, grounds(way, false));
            assertThat(answered.may(refused)).isEqualTo(new MayContact.Declined(way, said(way, false)));
            assertThat(waits.may(refused)).isInstanceOf(MayContact.Yes.class);
        }
    }

    @Test
    void whoHasATimeWithUsHearsAboutItUnlessTheyRefusedTheWay() {
        Instant noon = at("2026-11-24T12:00");
        Exchanged answered = exchanged(null, at("2026-11-20T10:00"), at("2026-11-20T11:00"));
        var booked = new Outbound.Grounds(Optional.empty(), true);
        assertThat(answered.may(new Outbound(Way.TEXT, noon, STUDIO, booked))).isInstanceOf(MayContact.Yes.class);
        var refused = new Outbound.Grounds(Optional.of(said(Way.TEXT, false)), true);
        assertThat(answered.may(new Outbound(Way.TEXT, noon, STUDIO, refused))).isInstanceOf(MayContact.Declined.class);
    }

    @Test
    void ofTwoReasonsTheOneThatLastsIsSaid() {
        Exchanged answered = exchanged(null, at("2026-11-20T10:00"), at("2026-11-20T11:00"));
        assertThat(answered.may(new Outbound(Way.TEXT, NIGHT, STUDIO, grounds(Way.TEXT, false))))
                .isInstanceOf(MayContact.Declined.class);
        assertThat(answered.may(new Outbound(Way.TEXT, NIGHT, STUDIO, NOTHING))).isInstanceOf(MayContact.Later.class);
    }

    @Test
    void theHourIsSaidWithTheNameOfTheirTimeAndNoCode() {
        assertThat(new MayContact.Later(ZonedDateTime.of(2026, 11, 25, 9, 0, 0, 0, ZoneId.of("America/Denver")))
                        .words())
                .isEqualTo("09:00, Wednesday, where they are (Mountain time)");
    }

    private static MayContact may(Exchanged exchanged, Way way, Instant at) {
        return exchanged.may(outbound(way, at, List.of()));
    }

    private static Outbound outbound(Way way, Instant at, List<ZoneId> theirs) {
        return new Outbound(way, at, Outbound.clocks(AUSTIN, theirs), grounds(way, true));
    }

    private static Outbound.Grounds grounds(Way way, boolean given) {
        return new Outbound.Grounds(Optional.of(said(way, given)), false);
    }

    private static ContactConsent said(Way way, boolean given) {
        return new ContactConsent(1, way.name(), given, "", new ContactConsent.Source(NIGHT, null, null));
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
