package studio.hairline.leads.ui;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;
import studio.hairline.ui.StudioWriting;

/** What the lists of leads know of the studio: who works here, what day it is, how it writes. */
@Component
record LeadScreen(Users users, StudioTime time, StudioSettings studio, CurrentUser user) {

    String who(@Nullable Long id) {
        return id == null ? "" : users.names().getOrDefault(id, "Somebody else");
    }

    /** @return names by id, everybody who ever was in the team */
    Map<Long, String> team() {
        Map<Long, String> team = new LinkedHashMap<>();
        users.everybody().forEach(member -> team.put(member.id(), member.name()));
        return team;
    }

    String minutes(@Nullable Integer minutes) {
        return minutes == null ? "" : Formats.duration(Duration.ofMinutes(minutes));
    }

    StudioWriting writing() {
        return new StudioWriting(time.zone(), studio.facts().currency());
    }
}
