package studio.hairline.leads;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Earlier;
import studio.hairline.tallies.Counted;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Looks at the leads as they were known at an instant, whatever was written down, changed or taken back since. */
@Service
@ForStaff
public class LeadsAsKnown {

    private final Earlier earlier;
    private final LeadsThenReader reader;
    private final PuttingBack puttingBack;
    private final CurrentUser user;

    LeadsAsKnown(Earlier earlier, LeadsThenReader reader, PuttingBack puttingBack, CurrentUser user) {
        this.earlier = earlier;
        this.reader = reader;
        this.puttingBack = puttingBack;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public LeadsThen at(Instant end) {
        Earlier.Past past = earlier.ofLeads(end);
        Map<Long, Lead> now = new HashMap<>();
        reader.apart(past.fields().keySet()).forEach(lead -> now.put(lead.id(), lead));
        List<Lead> there = reader.apart(now.keySet()).stream()
                .filter(lead -> past.isKnown(lead.id()))
                .toList();
        List<Long> gone = past.fields().keySet().stream()
                .filter(id -> !now.containsKey(id) && past.isKnown(id))
                .toList();
        Map<Long, Lead> changed = new HashMap<>();
        Stream.concat(there.stream(), reader.gone(gone).stream()).forEach(lead -> changed.put(lead.id(), lead));
        FirstsKept.Since firsts = puttingBack.all(changed.values(), past, end);
        boolean came = gone.stream().allMatch(id -> past.of(id).containsKey(LeadFields.CHANNEL));
        LeadsTouched touched = new LeadsTouched(
                changed,
                now,
                new LeadsTouched.Gone(gone.size(), came),
                firsts(firsts, past.fields().keySet()),
                isUnclocked(past, changed, now));
        return new LeadsThen(end, touched, reader, user.isOwner());
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

    private LeadsTouched.Firsts firsts(FirstsKept.Since since, Set<Long> touched) {
        List<Long> others = since.was().keySet().stream()
                .filter(id -> !touched.contains(id))
                .toList();
        List<Lead> some = reader.apart(others);
        List<Counted> now = LeadsTouched.counted(some);
        some.forEach(since::putBack);
        return new LeadsTouched.Firsts(since, LeadsTouched.counted(some), now);
    }
}
