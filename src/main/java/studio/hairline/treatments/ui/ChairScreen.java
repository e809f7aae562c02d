package studio.hairline.treatments.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.Users;
import studio.hairline.ui.StudioWriting;

/** What the pages of people and sessions know of the studio: who works here, what day it is, how it writes. */
@Component
record ChairScreen(Users users, StudioTime time, StudioSettings studio, CurrentUser user) {

    /** @return names by id, everybody who ever was in the team */
    Map<Long, String> team() {
        Map<Long, String> team = new LinkedHashMap<>();
        users.everybody().forEach(member -> team.put(member.id(), member.name()));
        return team;
    }

    /** @param name of an artist who is no user here */
    String artist(@Nullable Long id, @Nullable String name) {
        if (id != null) {
            return users.names().getOrDefault(id, "Somebody else");
        }
        return name == null ? "" : name;
    }

    StudioWriting writing() {
        return new StudioWriting(time.zone(), studio.facts().currency());
    }
}
