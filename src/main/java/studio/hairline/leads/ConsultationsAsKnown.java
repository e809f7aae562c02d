package studio.hairline.leads;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Looks at the consultations as they were known at an instant, whatever was booked, moved, written down or taken back since. */
@Service
@ForStaff
public class ConsultationsAsKnown {

    private final ConsultationsThenReader reader;
    private final StudioTime time;

    ConsultationsAsKnown(ConsultationsThenReader reader, StudioTime time) {
        this.reader = reader;
        this.time = time;
    }

    /** @param leads as they were known at the same instant: a consultation's category and source are its lead's */
    @Transactional(readOnly = true)
    public ConsultationsThen at(Instant end, LeadsThen leads) {
        Map<Long, ConsultationRow> then = new HashMap<>();
        reader.ofLeads(leads.touched()).forEach(row -> then.put(row.id(), row));
        Set<Long> unkept = new HashSet<>();
        reader.since(end).forEach(change -> {
            Long id = change.consultationId();
            ConsultationRow before = change.before();
            if (id == null) {
                unkept.add(change.leadId());
            } else if (before == null) {
                then.remove(id);
            } else {
                then.put(id, before);
            }
        });
        then.values().removeIf(row -> unkept.contains(row.leadId()));
        return new ConsultationsThen(end, time.zone(), known(then, leads), reader.bookedBefore(end, unkept), reader);
    }

    private List<ConsultationRow> known(Map<Long, ConsultationRow> then, LeadsThen leads) {
        List<ConsultationRow> genuine = then.values().stream()
                .flatMap(row -> leads.known(row.leadId()).stream()
                        .filter(lead -> lead.standing == Standing.GENUINE)
                        .map(lead -> row.about(lead.category, lead.source)))
                .toList();
        Map<Long, String> names =
                reader.names(genuine.stream().map(ConsultationRow::leadId).toList());
        return genuine.stream()
                .map(row -> row.of(names.getOrDefault(row.leadId(), row.name())))
                .toList();
    }
}
