package studio.hairline.record.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import studio.hairline.operations.StudioTime;
import studio.hairline.record.PhotoConsents;
import studio.hairline.record.Photos;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;

/** What the parts of a person's record ask. */
@SpringComponent
record RecordBeans(Photos photos, PhotoConsents consents, Users users, StudioTime time) {

    /** @return when, and by whom */
    String said(Instant at, @Nullable Long by) {
        String when = Formats.instant(at, time.zone());
        return by == null ? when : when + " by " + users.names().getOrDefault(by, "somebody who left");
    }
}
