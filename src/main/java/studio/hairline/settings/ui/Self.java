package studio.hairline.settings.ui;

import java.util.Objects;
import org.springframework.stereotype.Component;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;

/** Whoever is looking. */
@Component
record Self(Users users, CurrentUser current) {

    TeamMember details() {
        return users.everybody().stream()
                .filter(one -> Objects.equals(one.id(), current.id()))
                .findFirst()
                .orElseThrow();
    }
}
