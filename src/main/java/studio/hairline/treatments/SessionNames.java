package studio.hairline.treatments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;

/** Gives the lines of a page their people's names and their plans' lengths: two statements, however many lines. */
@Component
class SessionNames {

    private final People people;
    private final PlanRepository plans;

    SessionNames(People people, PlanRepository plans) {
        this.people = people;
        this.plans = plans;
    }

    List<SessionRow> give(Collection<SessionLine> lines, boolean money) {
        Map<Long, PersonDetails> who = people.details(ids(lines, SessionLine::personId));
        Set<Long> planIds = ids(lines, SessionLine::planId);
        Map<Long, Plan> series = planIds.isEmpty()
                ? Map.of()
                : plans.findByIdIn(planIds).stream().collect(Collectors.toMap(Plan::id, plan -> plan));
        return lines.stream()
                .map(line -> line.row(
                        name(line.personId(), who), line.planId() == null ? null : series.get(line.planId()), money))
                .toList();
    }

    private static String name(@Nullable Long personId, Map<Long, PersonDetails> who) {
        PersonDetails person = personId == null ? null : who.get(personId);
        return person == null ? "Client not recorded" : person.displayName();
    }

    private static Set<Long> ids(Collection<SessionLine> lines, Function<SessionLine, @Nullable Long> id) {
        return lines.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
