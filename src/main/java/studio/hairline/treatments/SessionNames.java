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
import studio.hairline.people.PersonName;
import studio.hairline.people.PersonNames;
import studio.hairline.treatments.PlanRepository.PlanLength;

/** Gives the lines of a page their people's names and their plans' lengths: two statements, however many lines. */
@Component
class SessionNames {

    private final PersonNames names;
    private final PlanRepository plans;

    SessionNames(PersonNames names, PlanRepository plans) {
        this.names = names;
        this.plans = plans;
    }

    List<SessionRow> give(Collection<SessionLine> lines, boolean money) {
        Map<Long, PersonName> who = names.of(ids(lines, SessionLine::personId));
        Set<Long> planIds = ids(lines, SessionLine::planId);
        Map<Long, Short> series = planIds.isEmpty()
                ? Map.of()
                : plans.lengths(planIds).stream().collect(Collectors.toMap(PlanLength::id, PlanLength::sessions));
        return lines.stream()
                .map(line -> line.row(
                        name(line.personId(), who), line.planId() == null ? null : series.get(line.planId()), money))
                .toList();
    }

    private static String name(@Nullable Long personId, Map<Long, PersonName> who) {
        PersonName person = personId == null ? null : who.get(personId);
        return person == null ? "Client not recorded" : person.name();
    }

    private static Set<Long> ids(Collection<SessionLine> lines, Function<SessionLine, @Nullable Long> id) {
        return lines.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
