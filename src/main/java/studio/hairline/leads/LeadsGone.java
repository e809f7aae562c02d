package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;

/** Leads that went with an import that was taken back, made again from what the history keeps of their arrival. */
@Component
class LeadsGone {

    private static final int AT_ONCE = 500;
    private static final String ARRIVALS = "select lead_id, person_id, happened_at, recorded_at from history"
            + " where kind = 'LEAD_RECEIVED' and lead_id in (:leads)";

    private final JdbcClient jdbc;
    private final StudioTime time;

    LeadsGone(JdbcClient jdbc, StudioTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** @return bare ones, whose fields have yet to be put back */
    List<Lead> of(Collection<Long> leads) {
        List<Long> all = List.copyOf(leads);
        List<Lead> made = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            made.addAll(jdbc.sql(ARRIVALS)
                    .param("leads", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query((row, n) -> bare(row))
                    .list());
        }
        return made;
    }

    /** How it came is put back where it was kept. */
    private Lead bare(ResultSet row) throws SQLException {
        Instant at = row.getObject(3, OffsetDateTime.class).toInstant();
        LocalDateTime here = LocalDateTime.ofInstant(at, time.zone());
        Arrival arrival = new Arrival(at, here.toLocalDate(), (short) time.hourOfWeek(at), Channel.FORM);
        Lead lead = new Lead(
                row.getLong(2),
                arrival,
                Inquiry.of(at, Channel.FORM, Source.NOT_RECORDED, ""),
                row.getObject(4, OffsetDateTime.class).toInstant());
        lead.id = row.getLong(1);
        return lead;
    }
}
