package studio.hairline.record;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** What an artist need not tap again: the zones of the last session of the same work, else those the consultation settled. */
@Service
@ForStaff
public class ZoneProposals {

    private static final String LAST = "select r.areas, s.number, pl.sessions from session_records r"
            + " join sessions s on s.id = r.session_id left join plans pl on pl.id = s.plan_id"
            + " where s.lead_id = ? and s.starts_at < ? and s.id <> ? and r.areas <> ''"
            + " and (s.status = 'COMPLETED' or r.started_at is not null) order by s.starts_at desc, s.id desc limit 1";

    private final JdbcClient jdbc;
    private final SheetRows sheets;

    ZoneProposals(JdbcClient jdbc, SheetRows sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    /** @return none for a record somebody has begun, as for work nobody knows anything of */
    @Transactional(readOnly = true)
    public ZoneProposal of(SessionRecord record) {
        Long lead = record.visit().leadId();
        if (record.version() > 0 || lead == null) {
            return ZoneProposal.NONE;
        }
        return last(lead, record.visit()).orElseGet(() -> settled(lead));
    }

    private Optional<ZoneProposal> last(long lead, ChairVisit visit) {
        return jdbc.sql(LAST)
                .params(lead, visit.startsAt().atOffset(ZoneOffset.UTC), visit.id())
                .query((row, n) -> {
                    Integer number = row.getObject(2, Integer.class);
                    String source = number == null ? "the last session" : "session " + number + " of " + row.getInt(3);
                    return new ZoneProposal(ScalpArea.all(row.getString(1)), source);
                })
                .optional();
    }

    private ZoneProposal settled(long lead) {
        return sheets.of(lead).stream()
                .limit(1)
                .map(version -> new ZoneProposal(version.sheet().areas(), "the consultation sheet"))
                .findFirst()
                .orElse(ZoneProposal.NONE);
    }
}
