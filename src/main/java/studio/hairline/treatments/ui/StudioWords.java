package studio.hairline.treatments.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Chair;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.Formats;

/**
 * How the studio says times, people and money on one page.
 *
 * @param currency null for whoever may not see money
 */
record StudioWords(
        Instant now,
        ZoneId zone,
        List<TeamMember> team,
        List<Chair> chairs,
        @Nullable String currency) {

    boolean isMoneyShown() {
        return currency != null;
    }

    String money(long cents) {
        return currency == null ? "" : Formats.money(cents, currency);
    }

    String moment(Instant at) {
        return Formats.instant(at, zone);
    }

    /** @param userId null for nobody */
    String name(@Nullable Long userId) {
        return userId == null ? "Nobody" : member(userId).map(TeamMember::name).orElse("Somebody who left");
    }

    Optional<TeamMember> member(@Nullable Long userId) {
        return team.stream().filter(one -> userId != null && one.id() == userId).findFirst();
    }

    List<TeamMember> assignable() {
        return team.stream().filter(TeamMember::active).toList();
    }

    List<TeamMember> artists() {
        return assignable().stream().filter(TeamMember::artist).toList();
    }

    String chair(long chairId) {
        return chairs.stream()
                .filter(one -> one.id() == chairId)
                .map(Chair::name)
                .findFirst()
                .orElse("A chair that is gone");
    }

    LocalDateTime wallClock(Instant at) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    Instant instant(LocalDateTime wallClock) {
        return wallClock.atZone(zone).toInstant();
    }
}
