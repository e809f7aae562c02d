package studio.hairline.leads;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.tallies.Where;

/** The instant at which a consultation was first booked, of leads of which a booking was taken back since: their fields keep its day. */
@Component
class BookedThen {

    private static final String BOOKINGS = "select lead_id, happened_at from history where %s"
            + " and kind = 'CONSULTATION_BOOKED' and after_json like '%%\"bookedDay\"%%' and recorded_at < ?"
            + " order by recorded_at, id";

    private final JdbcTemplate jdbc;

    BookedThen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void putBack(Collection<Lead> leads, Instant end) {
        if (leads.isEmpty()) {
            return;
        }
        Map<Long, Instant> bookings = new HashMap<>();
        Where theirs = new Where().oneOf("lead_id", leads.stream().map(Lead::id).toList());
        jdbc.query(
                BOOKINGS.formatted(theirs.condition()),
                row -> {
                    bookings.put(
                            row.getLong(1),
                            Objects.requireNonNull(row.getObject(2, OffsetDateTime.class))
                                    .toInstant());
                },
                end.atOffset(ZoneOffset.UTC));
        leads.forEach(lead -> {
            Moment then = Objects.requireNonNull(lead.booked);
            lead.booked = new Moment(bookings.getOrDefault(lead.id(), then.at()), then.day());
        });
    }
}
