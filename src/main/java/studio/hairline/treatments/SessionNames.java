package studio.hairline.treatments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.people.PersonName;
import studio.hairline.people.PersonNames;

/** Gives the lines of a page their people's names: one statement, however many lines. */
@Component
class SessionNames {

    private final PersonNames names;

    SessionNames(PersonNames names) {
        this.names = names;
    }

    List<SessionRow> give(Collection<SessionLine> lines, boolean money) {
        Set<Long> people = lines.stream()
                .map(SessionLine::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, PersonName> who = names.of(people);
        return lines.stream()
                .map(line -> line.row(name(line.personId(), who), money))
                .toList();
    }

    private static String name(@Nullable Long personId, Map<Long, PersonName> who) {
        PersonName person = personId == null ? null : who.get(personId);
        return person == null ? "Client not recorded" : person.name();
    }
}
