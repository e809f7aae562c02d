package studio.hairline.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** The names of everybody on a page of a list, in one statement whose text is always the same. */
@Service
@ForStaff
public class PersonNames {

    private static final String NAMES = "select p.id, " + PersonName.COLUMNS + " from people p where p.id = any (?)";

    private final JdbcTemplate jdbc;

    PersonNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by id, those that exist */
    @Transactional(readOnly = true)
    public Map<Long, PersonName> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Long[] wanted = ids.toArray(Long[]::new);
        Arrays.sort(wanted);
        return jdbc
                .query(
                        NAMES,
                        statement ->
                                statement.setArray(1, statement.getConnection().createArrayOf("bigint", wanted)),
                        (row, n) -> new PersonName(row.getLong(1), row.getString(2), row.getString(3)))
                .stream()
                .collect(Collectors.toMap(PersonName::id, name -> name));
    }
}
