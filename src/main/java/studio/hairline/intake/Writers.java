package studio.hairline.intake;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings accepted lines in, each by the verbs of its kind, and remembers what they became. */
@Component
class Writers {

    private final LeadWriter leads;
    private final BookingWriter bookings;
    private final Standing standing;
    private final ImportKeys keys;

    Writers(LeadWriter leads, BookingWriter bookings, Standing standing, ImportKeys keys) {
        this.leads = leads;
        this.bookings = bookings;
        this.standing = standing;
        this.keys = keys;
    }

    void write(long importId, ImportKind kind, List<Entry> entries, Evidence.Here here) {
        Arrivals.Chunk chunk = new Arrivals.Chunk(here);
        List<ImportKeys.Key> brought = new ArrayList<>();
        for (Entry entry : entries) {
            brought.add(new ImportKeys.Key(entry.identity(), target(importId, entry, chunk)));
        }
        List<Long> targets = brought.stream().map(ImportKeys.Key::targetId).toList();
        keys.add(kind, importId, brought, standing.of(kind, targets));
    }

    private long target(long importId, Entry entry, Arrivals.Chunk chunk) {
        return switch (entry) {
            case LeadEntry lead -> leads.write(importId, lead, chunk);
            case BookingEntry booking -> bookings.write(importId, booking, chunk);
            case NoShowEntry missed -> bookings.miss(missed, chunk);
        };
    }
}
