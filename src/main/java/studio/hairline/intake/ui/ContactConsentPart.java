package studio.hairline.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import studio.hairline.intake.ContactConsents;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;
import studio.hairline.ui.PersonPart;

/** By which ways a person agreed to hear of the studio, on their page. */
@SpringComponent
@Order(25)
record ContactConsentPart(ContactConsents consents, Users users, StudioTime time) implements PersonPart {

    @Override
    public Component of(long personId, Runnable changed) {
        return new ContactConsentCard(this, personId, changed);
    }

    String said(Instant at, @Nullable Long by) {
        return Formats.instant(at, time.zone())
                + (by == null ? " by themselves" : " by " + users.names().getOrDefault(by, "somebody who left"));
    }
}
