package studio.hairline.triage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadsThen;
import studio.hairline.people.PersonName;
import studio.hairline.people.PersonNames;
import studio.hairline.team.ForStaff;
import studio.hairline.triage.LeakReader.Found;
import studio.hairline.triage.WordsThen.Words;
import studio.hairline.triage.WorkThen.Known;
import studio.hairline.ui.KnownRows;

/** What leaked out of a week at an instant. */
@Service
@ForStaff
public class LeaksThen {

    private final LeakReader reader;
    private final WorkThen work;
    private final Leaks leaks;
    private final Told told;

    LeaksThen(LeakReader reader, WorkThen work, Leaks leaks, Told told) {
        this.reader = reader;
        this.work = work;
        this.leaks = leaks;
        this.told = told;
    }

    /** The clocks, who somebody is, and what they wrote. */
    @Component
    record Told(Watches watches, PersonNames names, WordsThen words) {}

    /**
     * @param then the leads as they were known at {@code end}, the first instant after it
     * @param consultations as they were known at it
     */
    @Transactional(readOnly = true)
    public LeakList of(LeakWeek week, LeadsThen then, ConsultationsThen consultations, Instant end) {
        Watch watch = told.watches().endOf(end);
        Known known = work.at(then, consultations, end);
        Map<Long, List<Words>> words = told.words().of(known.leads().keySet(), end);
        Map<Long, PersonName> names = told.names()
                .of(known.leads().values().stream().map(LeadDetails::personId).collect(Collectors.toSet()));
        Stream<Found> changed = known.leads().values().stream().flatMap(lead -> {
            long id = lead.ref().id();
            InboxItem.Who who = known.gone().contains(id)
                    ? new InboxItem.Who(lead.personId(), KnownRows.GONE, null)
                    : Items.who(lead.personId(), names.get(lead.personId()));
            return new LeakingThen(lead, known, words.getOrDefault(id, List.of()), week, watch).all(who);
        });
        return leaks.list(
                week,
                watch,
                Stream.concat(reader.untouched(week, watch, end).stream(), changed)
                        .toList());
    }
}
