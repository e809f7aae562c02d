package studio.hairline.leads.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;

/** What the lists of leads know of the studio: who works here, what day it is, how money and times are written. */
@Component
record LeadScreen(Users users, StudioTime time, StudioSettings studio, CurrentUser user) {

    String who(@Nullable Long id) {
        return id == null ? "" : users.names().getOrDefault(id, "Somebody else");
    }

    String moment(Instant instant) {
        return Formats.instant(instant, time.zone());
    }

    /** @return ISO, by the studio's wall clock */
    String fileMoment(Instant instant) {
        return instant.atZone(time.zone()).toLocalDateTime().toString();
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.day(day);
    }

    String minutes(@Nullable Integer minutes) {
        return minutes == null ? "" : Formats.duration(Duration.ofMinutes(minutes));
    }

    String money(@Nullable Long cents) {
        return cents == null
                ? ""
                : Formats.money(cents, studio.facts().currency().getCurrencyCode());
    }
}
