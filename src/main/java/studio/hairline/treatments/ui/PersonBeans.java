package studio.hairline.treatments.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.duplicates.Duplicates;
import studio.hairline.duplicates.Lookout;
import studio.hairline.duplicates.MergeUndo;
import studio.hairline.duplicates.Merges;
import studio.hairline.history.History;
import studio.hairline.history.WholeHistory;
import studio.hairline.leads.LeadFile;
import studio.hairline.leads.LeadMarks;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.people.Survivors;
import studio.hairline.treatments.Lacking;
import studio.hairline.treatments.Plans;
import studio.hairline.treatments.SessionFile;
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
        ChairScreen screen,
        List<PersonPart> parts) {

    /** What happened to one record, and to several of one person. */
    @Component
    record Histories(History one, WholeHistory whole) {}

    /** Who may be whom, and who was. */
    @Component
    record Twins(Duplicates duplicates, Lookout lookout, Merges merges, MergeUndo undo, Survivors survivors) {}
}
