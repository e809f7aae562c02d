package studio.hairline.treatments;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.people.PersonName;
import studio.hairline.people.PersonNames;

/** Gives the lines of a page their people's names and their plans' lengths: two statements, however many lines. */
@Component
class SessionNames {

    private static final String LENGTHS = "select id, sessions from plans where id = any (?)";

    private final PersonNames names;
    private final JdbcTemplate jdbc;

    SessionNames(PersonNames names, JdbcTemplate jdbc) {
        this.names = names;
        this.jdbc = jdbc;
    }

    List<SessionRow> give(Collection<SessionLine> lines, boolean money) {
        Map<Long, PersonName> who = names.of(ids(lines, SessionLine::personId));
        Set<Long> planIds = ids(lines, SessionLine::planId);
        Map<Long, Short> series = lengths(planIds);
        return lines.stream()
                .map(line -> line.row(
                        name(line.personId(), who), line.planId() == null ? null : series.get(line.planId()), money))
                .toList();
    }

    private Map<Long, Short> lengths(Set<Long> plans) {
        Map<Long, Short> lengths = new HashMap<>();
        if (!plans.isEmpty()) {
            Long[] wanted = plans.toArray(Long[]::new);
            jdbc.query(
                    LENGTHS,
                    statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", wanted)),
                    plan -> {
                        lengths.put(plan.getLong(1), plan.getShort(2));
                    });
        }
        return lengths;
    }

    private static String name(@Nullable Long personId, Map<Long, PersonName> who) {
        PersonName person = personId == null ? null : who.get(personId);
        return person == null ? "Client not recorded" : person.name();
    }

    private static Set<Long> ids(Collection<SessionLine> lines, Function<SessionLine, @Nullable Long> id) {
        return lines.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
