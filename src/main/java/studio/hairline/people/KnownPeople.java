package studio.hairline.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** Who is known by many phones, e-mails or codes at once: one statement for all of them. */
@Service
@ForStaff
public class KnownPeople {

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final Survivors survivors;

    KnownPeople(JdbcClient jdbc, Survivors survivors) {
        this.jdbc = jdbc;
        this.survivors = survivors;
    }

    /** Somebody known, by the name they had with it; the name may be empty. Who was merged into another is that other. */
    public record Known(long id, String name) {}

    /** @param phones in the form {@link Contact#phone()} gives them */
    @Transactional(readOnly = true)
    public Map<String, List<Known>> byPhone(Collection<String> phones) {
        return by("phone", phones);
    }

    /** @param emails in lower case */
    @Transactional(readOnly = true)
    public Map<String, List<Known>> byEmail(Collection<String> emails) {
        return by("email", emails);
    }

    @Transactional(readOnly = true)
    public Map<String, List<Known>> byCode(Collection<String> codes) {
        return by("client_code", codes);
    }

    private record Line(
            String given, long id, String name, @Nullable Long into) {}

    private Map<String, List<Known>> by(String column, Collection<String> given) {
        Map<String, List<Known>> found = new LinkedHashMap<>();
        if (given.isEmpty()) {
            return found;
        }
        jdbc.sql("select " + column + ", id, name, merged_into from people where " + column
                        + " in (:given) order by id limit " + MOST)
                .param("given", given)
                .query((row, n) ->
                        new Line(row.getString(1), row.getLong(2), row.getString(3), row.getObject(4, Long.class)))
                .list()
                .forEach(line -> found.computeIfAbsent(line.given(), v -> new ArrayList<>())
                        .add(new Known(line.into() == null ? line.id() : survivors.of(line.into()), line.name())));
        return found;
    }
}
