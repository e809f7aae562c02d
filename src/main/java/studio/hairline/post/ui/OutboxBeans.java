package studio.hairline.post.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.operations.StudioTime;
import studio.hairline.post.MailStatus;
import studio.hairline.post.Outbox;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;

/** All who know something of the outbox. */
@SpringComponent
record OutboxBeans(Outbox outbox, MailStatus status, Users users, StudioTime time) {

    String name(long id) {
        return users.names().getOrDefault(id, "Somebody who left");
    }

    String moment(java.time.Instant at) {
        return Formats.instant(at, time.zone());
    }
}
