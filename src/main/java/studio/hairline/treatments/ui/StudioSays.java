package studio.hairline.treatments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import studio.hairline.chairs.Chairs;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.Users;

/** Where a page gets its words for times, people and money from, as of now and for whoever looks. */
@SpringComponent
record StudioSays(StudioTime time, Users users, Chairs chairs, CurrentUser user, StudioSettings settings) {

    StudioWords words() {
        return words(time.now());
    }

    /** @param now the instant the page is of */
    StudioWords words(Instant now) {
        String currency = user.isOwner() ? settings.facts().currency().getCurrencyCode() : null;
        return new StudioWords(now, time.zone(), users.everybody(), chairs.all(), currency);
    }
}
