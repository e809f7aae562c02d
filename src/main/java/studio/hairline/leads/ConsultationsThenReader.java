package studio.hairline.leads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.figures.Period;
import studio.hairline.people.PersonName;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.tallies.Where;
import studio.hairline.ui.KnownRows;

/** Reads consultations for a look back: those of leads that nothing was done to since, and what the others were before. */
@Component
class ConsultationsThenReader {

    private static final int AT_ONCE = 500;

    private static final String CHANGES = "select consultation_id, lead_id, kind, outcome, starts_at, length_minutes,"
            + " artist_id, chair_id from consultation_changes";

    private static final String NAMES =
            "select l.id, " + PersonName.COLUMNS + " from leads l join people p on p.id = l.person_id";

    private static final String BOOKED = "select distinct lead_id from history";

    private final ConsultationRows rows;
    private final PortionReader portions;
    private final JdbcTemplate jdbc;

    ConsultationsThenReader(ConsultationRows rows, PortionReader portions, JdbcTemplate jdbc) {
        this.rows = rows;
        this.portions = portions;
        this.jdbc = jdbc;
    }

    /**
     * What was done to a consultation.
     *
     * @param consultationId null when it was not kept how those of the lead stood before
     * @param before null when it was not there
     */
    record Changed(
            @Nullable Long consultationId,
            long leadId,
            @Nullable ConsultationRow before) {}

    /** @return the latest first, so that the earliest has the last word */
    List<Changed> since(Instant end) {
        return changes(new Where().and("recorded_at >= ?", end));
    }

    /** @return those of one lead */
    List<Changed> since(Instant end, long leadId) {
        return changes(new Where().and("recorded_at >= ?", end).and("lead_id = ?", leadId));
    }

    private List<Changed> changes(Where where) {
        return jdbc.query(CHANGES + where.text() + " order by id desc", where::set, (row, n) -> changed(row));
    }

    /** @return as they stand */
    List<ConsultationRow> ofLeads(Collection<Long> leads) {
        List<ConsultationRow> found = new ArrayList<>();
        inTurn(leads).forEach(some -> found.addAll(rows.all(new Where().among("c.lead_id", some))));
        return found;
    }

    /** @return of those that are still there, whose each lead is, as they are called now */
    Map<Long, String> names(Collection<Long> leads) {
        Map<Long, String> names = new HashMap<>();
        inTurn(leads)
                .map(some -> new Where().among("l.id", some))
                .forEach(where -> jdbc.query(NAMES + where.text(), where::set, row -> {
                    names.put(row.getLong(1), Objects.requireNonNull(row.getString(2)));
                }));
        return names;
    }

    /** @return with which of the leads one had been booked */
    Set<Long> bookedBefore(Instant end, Collection<Long> leads) {
        return inTurn(leads)
                .map(some -> new Where()
                        .among("lead_id", some)
                        .and("kind = 'CONSULTATION_BOOKED'")
                        .and("recorded_at < ?", end))
                .flatMap(where -> jdbc.query(BOOKED + where.text(), where::set, (row, n) -> row.getLong(1)).stream())
                .collect(Collectors.toSet());
    }

    List<ConsultationRow> untouched(ConsultationFilter filter, Look look) {
        return rows.all(where(filter, look));
    }

    List<ConsultationRow> untouched(Period days, Look look) {
        return rows.all(new Where().during("c.start_day", days).noneOf("c.lead_id", look.touched()));
    }

    Map<String, Map<ConsultationOutcome, Long>> ends(ConsultationCut cut, ConsultationFilter filter, Look look) {
        return rows.ends(cut, where(filter, look));
    }

    Stream<Portion> parts(ConsultationSplit split, ConsultationFilter hits, ConsultationFilter all, Look look) {
        Cut cut = new Cut(ConsultationRows.TABLE, split.sql(), "0");
        return portions.read(cut, hits.where(look.end()), where(all, look)).stream();
    }

    /** Up to when, and of which leads it is not asked. */
    record Look(Instant end, Set<Long> touched) {}

    private static Where where(ConsultationFilter filter, Look look) {
        return filter.where(look.end()).noneOf("c.lead_id", look.touched());
    }

    private static Changed changed(ResultSet row) throws SQLException {
        long lead = row.getLong(2);
        String outcome = row.getString(4);
        return new Changed(row.getObject(1, Long.class), lead, outcome == null ? null : before(row, outcome));
    }

    private static ConsultationRow before(ResultSet row, String outcome) throws SQLException {
        return new ConsultationRow(
                row.getLong(1),
                row.getLong(2),
                KnownRows.GONE,
                ConsultationKind.valueOf(row.getString(3)),
                ConsultationOutcome.valueOf(outcome),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                row.getObject(7, Long.class),
                row.getObject(8, Long.class),
                Category.NOT_RECORDED,
                Source.NOT_RECORDED);
    }

    private static Stream<List<Long>> inTurn(Collection<Long> ids) {
        List<Long> all = ids.stream().distinct().toList();
        return Stream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .map(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
}
