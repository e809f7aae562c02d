package studio.hairline.treatments.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import studio.hairline.duplicates.Duplicates;
import studio.hairline.duplicates.Lookout;
import studio.hairline.duplicates.MergeUndo;
import studio.hairline.duplicates.Merges;
import studio.hairline.history.History;
import studio.hairline.history.Refusal;
import studio.hairline.history.WholeHistory;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadFileThen;
import studio.hairline.leads.LeadMarks;
import studio.hairline.people.Flags;
import studio.hairline.people.FlagsThen;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.people.Survivors;
import studio.hairline.treatments.Lacking;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.treatments.SessionFile;
import studio.hairline.treatments.SessionFileThen;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.PersonPart;

/** What is known of a person, each part from whoever knows it. */
@Component
record PersonBeans(
        People people,
        Flags flags,
        LeadFile leads,
        LeadMarks marks,
        Plans plans,
        SessionFile sessions,
        Lacking lacking,
        Histories histories,
        Twins twins,
        Then then,
        ChairScreen screen,
        List<PersonPart> parts) {

    /** @return as it stands now */
    PersonSheet sheet(PersonDetails person) {
        List<SessionDetails> all = sessions.ofPerson(person.id());
        return new PersonSheet(
                person,
                leads.ofPerson(person.id()),
                plans.ofPerson(person.id()),
                all,
                lacking.of(all.stream().map(one -> one.ref().id()).toList()),
                null);
    }

    /** @throws Refusal when nobody had written them down yet */
    PersonSheet sheet(PersonDetails person, LocalDate day) {
        Instant end = KnownOn.end(day, screen.time().zone());
        List<LeadDetails> known = then.leads().ofPerson(person.id(), end);
        List<SessionDetails> all = then.sessions().ofPerson(person.id(), known, end);
        if (known.isEmpty() && all.isEmpty() && !person.createdAt().isBefore(end)) {
            throw new Refusal("Nobody had written this person down yet.");
        }
        List<PlanDetails> agreed = known.stream()
                .flatMap(lead -> then.sessions().plan(lead, all).stream())
                .toList();
        return new PersonSheet(person, known, agreed, all, Map.of(), day);
    }

    /** What was known of them at the end of a day. */
    @Component
    record Then(
            LeadFileThen leads, SessionFileThen sessions, FlagsThen flags, StudioSays studio, PastReading reading) {}

    /** What happened to one record, and to several of one person. */
    @Component
    record Histories(History one, WholeHistory whole) {}

    /** Who may be whom, and who was. */
    @Component
    record Twins(Duplicates duplicates, Lookout lookout, Merges merges, MergeUndo undo, Survivors survivors) {}
}
