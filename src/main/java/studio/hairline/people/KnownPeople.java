package studio.hairline.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    KnownPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody known; the name may be empty. */
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

    private Map<String, List<Known>> by(String column, Collection<String> given) {
        Map<String, List<Known>> found = new LinkedHashMap<>();
        if (given.isEmpty()) {
            return found;
        }
        jdbc.sql("select " + column + ", id, name from people where " + column
                        + " in (:given) and merged_into is null order by id limit " + MOST)
                .param("given", given)
                .query((row, n) -> found.computeIfAbsent(row.getString(1), v -> new ArrayList<>())
                        .add(new Known(row.getLong(2), row.getString(3))))
                .list();
        return found;
    }
}
