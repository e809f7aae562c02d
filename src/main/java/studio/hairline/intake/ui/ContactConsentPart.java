package studio.hairline.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.ContactConsent;
import studio.hairline.people.ContactConsents;
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

    /** @return "23 Nov 2026, 09:41, written down by Rosa" */
    String said(ContactConsent.Source source) {
        Long by = source.by();
        return Formats.instant(source.at(), time.zone())
                + (by == null
                        ? ", by themselves"
                        : ", written down by " + users.names().getOrDefault(by, "somebody who left"));
    }
}
