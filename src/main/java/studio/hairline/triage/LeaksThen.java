package studio.hairline.triage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.leads.LeadDetails;
import studio.hairline.leads.LeadsThen;
import studio.hairline.people.PersonName;
import studio.hairline.people.PersonNames;
import studio.hairline.team.ForStaff;
import studio.hairline.triage.LeakReader.Found;
import studio.hairline.triage.LeakingThen.Words;
import studio.hairline.triage.WorkThen.Known;
import studio.hairline.ui.KnownRows;

/** What leaked out of a week at an instant. */
@Service
@ForStaff
public class LeaksThen {

    private static final String WORDS = "select lead_id, written_at, asks_for_silence from their_words"
            + " where lead_id = any (?) and coalesce(recorded_at, written_at) < ?"
            + " and (undone = false or undone_at >= ?) order by id";

    private final LeakReader reader;
    private final WorkThen work;
    private final Leaks leaks;
    private final Told told;

    LeaksThen(LeakReader reader, WorkThen work, Leaks leaks, Told told) {
        this.reader = reader;
        this.work = work;
        this.leaks = leaks;
        this.told = told;
    }

    /** The clocks, who somebody is, and what they wrote. */
    @Component
    record Told(Watches watches, PersonNames names, JdbcTemplate jdbc) {}

    /**
     * @param then the leads as they were known at {@code end}, the first instant after it
     * @param consultations as they were known at it
     */
    @Transactional(readOnly = true)
    public LeakList of(LeakWeek week, LeadsThen then, ConsultationsThen consultations, Instant end) {
        Watch watch = told.watches().at(end.minusMillis(1));
        Known known = work.at(then, consultations, end);
        Map<Long, List<Words>> words = words(known, end);
        Map<Long, PersonName> names = told.names()
                .of(known.leads().values().stream().map(LeadDetails::personId).collect(Collectors.toSet()));
        Stream<Found> changed = known.leads().values().stream().flatMap(lead -> {
            long id = lead.ref().id();
            InboxItem.Who who = known.gone().contains(id)
                    ? new InboxItem.Who(lead.personId(), KnownRows.GONE, null)
                    : Items.who(lead.personId(), names.get(lead.personId()));
            return new LeakingThen(lead, known, words.getOrDefault(id, List.of()), week, watch).all(who);
        });
        return leaks.list(
                week,
                watch,
                Stream.concat(reader.untouched(week, watch, end).stream(), changed)
                        .toList());
    }

    /** @return by lead, what was written down by then, the last at the end */
    private Map<Long, List<Words>> words(Known known, Instant end) {
        Long[] wanted = known.leads().keySet().toArray(Long[]::new);
        OffsetDateTime then = end.atOffset(ZoneOffset.UTC);
        Map<Long, List<Words>> words = new HashMap<>();
        told.jdbc()
                .query(
                        WORDS,
                        statement -> {
                            statement.setArray(1, statement.getConnection().createArrayOf("bigint", wanted));
                            statement.setObject(2, then);
                            statement.setObject(3, then);
                        },
                        row -> {
                            Instant at = Objects.requireNonNull(InboxRows.instant(row, 2));
                            words.computeIfAbsent(row.getLong(1), lead -> new ArrayList<>())
                                    .add(new Words(at, row.getBoolean(3)));
                        });
        return words;
    }
}
