package studio.hairline.treatments.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studio.hairline.leads.LeadDetails;
import studio.hairline.people.PersonDetails;
import studio.hairline.treatments.PlanDetails;
import studio.hairline.treatments.SessionDetails;
import studio.hairline.ui.KnownOn;

/**
 * What a person's page tells of their inquiries and sessions, read at once.
 *
 * @param leads newest first
 * @param plans newest first
 * @param lacking what the records of the sessions miss
 * @param on the past day at whose end it was known so; null as it stands now
 */
record PersonSheet(
        PersonDetails person,
        List<LeadDetails> leads,
        List<PlanDetails> plans,
        List<SessionDetails> sessions,
        Map<Long, List<String>> lacking,
        @Nullable LocalDate on) {

    /** @return the sessions outside any plan */
    List<SessionDetails> others() {
        Set<Long> planned = plans.stream()
                .flatMap(plan -> plan.series().stream())
                .map(one -> one.ref().id())
                .collect(Collectors.toSet());
        return sessions.stream()
                .filter(one -> !planned.contains(one.ref().id()))
                .toList();
    }

    /** @return the address of a page, of the same day */
    String address(String page) {
        return KnownOn.at(page, on);
    }
}
