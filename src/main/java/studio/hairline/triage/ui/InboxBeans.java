package studio.hairline.triage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import studio.hairline.chairs.Chairs;
import studio.hairline.chairs.Room;
import studio.hairline.duplicates.Duplicates;
import studio.hairline.history.History;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.ConsultationsAsKnown;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadsAsKnown;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.ContactConsents;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.reading.Readings;
import studio.hairline.team.Acting;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.Users;
import studio.hairline.triage.Bell;
import studio.hairline.triage.Claims;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.Decisions;
import studio.hairline.triage.Inbox;
import studio.hairline.triage.InboxThen;
import studio.hairline.triage.Letters;
import studio.hairline.triage.Snoozes;
import studio.hairline.triage.Undoing;
import studio.hairline.triage.Viewers;
import studio.hairline.triage.Wordings;
import studio.hairline.ui.Formats;
import studio.hairline.ui.UrgentNotes;

/** All who know or do something in the inbox. */
@SpringComponent
record InboxBeans(Queues queues, Sheets sheets, Acts acts, Studio studio) {

    /** What waits, who looks, and when something changed. */
    @SpringComponent
    record Queues(Inbox inbox, Then then, Viewers viewers, Bell bell, Pulse pulse, UrgentNotes urgent) {}

    /** Who waited on a past day. */
    @SpringComponent
    record Then(LeadsAsKnown leads, ConsultationsAsKnown consultations, InboxThen inbox) {}

    /** What is known of one inquiry. */
    @SpringComponent
    record Sheets(
            LeadFile leads,
            People people,
            Flags flags,
            ContactConsents consents,
            Consultations consultations,
            History history,
            Duplicates duplicates,
            Readings readings) {}

    /** What is done. */
    @SpringComponent
    record Acts(
            Decisions decisions,
            Conversation conversation,
            Letters letters,
            Wordings wordings,
            Snoozes snoozes,
            Claims claims,
            Undoing undoing) {}

    /** Where somebody can sit, and when there is room. */
    @SpringComponent
    record Seats(Chairs chairs, Room room) {}

    /** Whose studio it is, and who acts. */
    @SpringComponent
    record Studio(
            StudioTime time,
            StudioHours hours,
            StudioSettings settings,
            Users users,
            CurrentUser user,
            Acting acting,
            Seats seats) {

        String name(@org.jspecify.annotations.Nullable Long id) {
            return id == null ? "Hairline" : users.names().getOrDefault(id, "Somebody who left");
        }

        String currency() {
            return settings.facts().currency().getCurrencyCode();
        }

        /** @return what the studio wants of itself, in words */
        String target() {
            return Formats.duration(
                    java.time.Duration.ofMinutes(settings.facts().firstResponseMinutes()));
        }

        String moment(java.time.Instant at) {
            return Formats.instant(at, time.zone());
        }
    }
}
