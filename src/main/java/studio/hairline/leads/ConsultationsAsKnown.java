package studio.hairline.leads;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<Long> unkept = new HashSet<>();
        Map<Long, ConsultationRow> then = before(reader.ofLeads(leads.touched()), reader.since(end), unkept);
        ConsultationsThen.Touched touched = new ConsultationsThen.Touched(
                leads.touched(), known(then, leads, true), known(then, leads, false), reader.bookedBefore(end, unkept));
        return new ConsultationsThen(end, time.zone(), touched, reader);
    }

    /** Those of one lead, whether it counts or not. */
    @Transactional(readOnly = true)
    public ConsultationsOfLead ofLead(long leadId, Instant end) {
        Set<Long> unkept = new HashSet<>();
        List<Booked> then = before(reader.ofLeads(List.of(leadId)), reader.since(end, leadId), unkept).values().stream()
                .sorted(Comparator.comparing(ConsultationRow::id))
                .map(ConsultationRow::booked)
                .toList();
        return new ConsultationsOfLead(
                then, ConsultationsThen.leftOut(reader.bookedBefore(end, unkept).size()));
    }

    /**
     * Leads with a consultation that had no outcome yet.
     *
     * @param unkept leads of which it was not kept how theirs stood
     */
    record Expected(Set<Long> booked, Set<Long> unkept) {}

    Expected expected(Collection<Long> leads, Instant end) {
        Set<Long> unkept = new HashSet<>();
        Set<Long> booked = before(reader.ofLeads(leads), reader.since(end), unkept).values().stream()
                .filter(row -> row.outcome() == ConsultationOutcome.BOOKED)
                .map(ConsultationRow::leadId)
                .collect(Collectors.toSet());
        return new Expected(booked, unkept);
    }

    /** @param unkept here go the leads of which it was not kept how their consultations stood */
    private static Map<Long, ConsultationRow> before(
            List<ConsultationRow> now, List<ConsultationsThenReader.Changed> since, Set<Long> unkept) {
        Map<Long, ConsultationRow> then = new HashMap<>();
        now.forEach(row -> then.put(row.id(), row));
        since.forEach(change -> {
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
        return then;
    }

    /** @param genuine those of inquiries that counted, or of the others */
    private static List<ConsultationRow> known(Map<Long, ConsultationRow> then, LeadsThen leads, boolean genuine) {
        return then.values().stream()
                .flatMap(row -> leads.known(row.leadId()).stream()
                        .filter(lead -> (lead.standing == Standing.GENUINE) == genuine)
                        .map(lead -> row.about(lead.category, lead.source)))
                .toList();
    }
}
