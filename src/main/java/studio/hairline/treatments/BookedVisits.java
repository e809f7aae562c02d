package studio.hairline.treatments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** Which visits start when, for those who look for one that another system speaks of. */
@Service
@ForStaff
public class BookedVisits {

    private static final String COLUMNS =
            "select id, person_id, starts_at, status, service, artist_id, artist_name from sessions where ";

    private final JdbcClient jdbc;

    BookedVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param status the session's, by its code
     * @param service what another system called it; empty when none did
     */
    public record BookedVisit(
            long id,
            @Nullable Long personId,
            Instant startsAt,
            String status,
            String service,
            @Nullable Long artistId,
            @Nullable String artistName) {}

    /** @param until without it */
    @Transactional(readOnly = true)
    public List<BookedVisit> between(Instant from, Instant until) {
        return jdbc.sql(COLUMNS + "starts_at >= :from and starts_at < :until and start_day between :first and :last"
                        + " order by id")
                .param("from", utc(from))
                .param("until", utc(until))
                .param("first", utc(from).toLocalDate().minusDays(1))
                .param("last", utc(until).toLocalDate().plusDays(1))
                .query(BookedVisits::visit)
                .list();
    }

    @Transactional(readOnly = true)
    public List<BookedVisit> of(Collection<Long> people, Collection<Instant> starts) {
        if (people.isEmpty() || starts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + "person_id in (:people) and starts_at in (:starts) order by id")
                .param("people", people)
                .param("starts", starts.stream().map(BookedVisits::utc).toList())
                .query(BookedVisits::visit)
                .list();
    }

    private static BookedVisit visit(ResultSet row, int number) throws SQLException {
        String service = row.getString(5);
        return new BookedVisit(
                row.getLong(1),
                row.getObject(2, Long.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                service == null ? "" : service,
                row.getObject(6, Long.class),
                row.getString(7));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
