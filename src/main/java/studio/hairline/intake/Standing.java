package studio.hairline.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.ImportedLeads.State;
import studio.hairline.treatments.ImportedSessions;

/** How far what came in has come, and taking it out again, whatever its kind. */
@Component
class Standing {

    private final ImportedLeads leads;
    private final ImportedSessions sessions;

    Standing(ImportedLeads leads, ImportedSessions sessions) {
        this.leads = leads;
        this.sessions = sessions;
    }

    Map<Long, State> of(ImportKind kind, Collection<Long> targets) {
        return switch (kind) {
            case LEADS -> leads.states(targets);
            case SESSIONS, NO_SHOWS -> sessions.states(targets);
        };
    }

    void undo(ImportKind kind, Collection<Long> targets, long importId) {
        if (targets.isEmpty()) {
            return;
        }
        switch (kind) {
            case LEADS -> leads.withdraw(targets, importId);
            case SESSIONS -> sessions.withdraw(targets, importId);
            case NO_SHOWS -> sessions.expectAgain(targets, importId);
        }
    }

    /** @return those of these people who have nothing here any more */
    List<Long> leftWithNothing(List<Long> people) {
        List<Long> left = new ArrayList<>(people);
        left.removeAll(leads.peopleWithLeads(people));
        left.removeAll(sessions.peopleWithSessions(people));
        return left;
    }
}
