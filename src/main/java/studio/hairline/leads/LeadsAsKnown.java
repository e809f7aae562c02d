package studio.hairline.leads;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Earlier;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Looks at the leads as they were known at an instant, whatever was written down, changed or taken back since. */
@Service
@ForStaff
public class LeadsAsKnown {

    private final Earlier earlier;
    private final LeadsThenReader reader;
    private final StudioTime time;
    private final CurrentUser user;

    LeadsAsKnown(Earlier earlier, LeadsThenReader reader, StudioTime time, CurrentUser user) {
        this.earlier = earlier;
        this.reader = reader;
        this.time = time;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public LeadsThen at(Instant end) {
        Earlier.Past past = earlier.ofLeads(end);
        Map<Long, Lead> changed = new HashMap<>();
        Map<Long, Lead> now = new HashMap<>();
        reader.apart(past.fields().keySet()).forEach(lead -> now.put(lead.id(), lead));
        reader.apart(now.keySet()).stream()
                .filter(lead -> past.isKnown(lead.id()))
                .forEach(lead -> changed.put(lead.id(), back(lead, past)));
        List<Long> gone = past.fields().keySet().stream()
                .filter(id -> !now.containsKey(id) && past.isKnown(id))
                .toList();
        reader.gone(gone).forEach(lead -> changed.put(lead.id(), back(lead, past)));
        return new LeadsThen(
                new LeadsThen.Touched(changed, now, gone.size(), isUnclocked(past, changed, now)),
                reader,
                user.isOwner());
    }

    /** @return whether one was answered otherwise then, which the history told before it kept the time by opening hours */
    private static boolean isUnclocked(Earlier.Past past, Map<Long, Lead> changed, Map<Long, Lead> now) {
        return changed.values().stream().anyMatch(then -> {
            Lead is = now.get(then.id());
            return then.answer != null
                    && (is == null || is.answer == null || !then.answer.at().equals(is.answer.at()))
                    && !past.of(then.id()).containsKey(LeadBefore.CLOCKED);
        });
    }

    private Lead back(Lead lead, Earlier.Past past) {
        new LeadThen(past.of(lead.id()), time.zone()).putBack(lead);
        return lead;
    }
}
