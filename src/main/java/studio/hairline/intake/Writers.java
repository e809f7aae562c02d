package studio.hairline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import studio.hairline.leads.ImportedLeads;
import studio.hairline.leads.ImportedLeads.State;

/** Brings accepted lines in, each by the verbs of its kind, and remembers what they became. */
@Component
class Writers {

    private final LeadWriter leads;
    private final ImportedLeads stood;
    private final ImportKeys keys;

    Writers(LeadWriter leads, ImportedLeads stood, ImportKeys keys) {
        this.leads = leads;
        this.stood = stood;
        this.keys = keys;
    }

    void write(long importId, ImportKind kind, List<Entry> entries, Evidence.Here here) {
        Arrivals.Chunk chunk = new Arrivals.Chunk(here);
        List<ImportKeys.Key> brought = new ArrayList<>();
        for (Entry entry : entries) {
            brought.add(new ImportKeys.Key(entry.identity(), target(importId, entry, chunk)));
        }
        keys.add(kind, importId, brought, states(kind, brought));
    }

    private long target(long importId, Entry entry, Arrivals.Chunk chunk) {
        return switch (entry) {
            case LeadEntry lead -> leads.write(importId, lead, chunk);
            case SessionEntry session -> throw new UnsupportedOperationException("sessions");
            case NoShowEntry missed -> throw new UnsupportedOperationException("no-shows");
        };
    }

    private Map<Long, State> states(ImportKind kind, List<ImportKeys.Key> brought) {
        List<Long> targets = brought.stream().map(ImportKeys.Key::targetId).toList();
        return switch (kind) {
            case LEADS -> stood.states(targets);
            case SESSIONS, NO_SHOWS -> Map.of();
        };
    }
}
