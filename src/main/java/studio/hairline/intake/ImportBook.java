package studio.hairline.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;

/** The list of imports, each with how it stands. */
@Component
class ImportBook {

    private static final String COLUMNS =
            "select id, kind, file_name, imported_at, imported_by, state, lines, accepted,"
                    + " already_here, rejected, remarks, people_added, header, stopped_by, taken_back_at from imports";

    private final JdbcTemplate jdbc;
    private final StudioTime time;
    private final CurrentUser user;

    ImportBook(JdbcTemplate jdbc, StudioTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** Its number is one of those for acts on many, under which the history files what it does. */
    long open(ImportPlan plan, List<String> header, int lines) {
        Long id = jdbc.queryForObject("select nextval('batches_seq')", Long.class);
        String name = plan.source().name();
        jdbc.update(
                "insert into imports (id, kind, file_name, imported_at, imported_by, accepted, already_here, rejected,"
                        + " state, lines, header) values (?, ?, ?, ?, ?, 0, 0, 0, 'RUNNING', ?, ?)",
                id,
                plan.kind().name(),
                name.substring(0, Math.min(255, name.length())),
                now(),
                user.id(),
                lines,
                ImportRows.csv(header));
        return java.util.Objects.requireNonNull(id);
    }

    void add(long id, Counts more) {
        jdbc.update(
                "update imports set accepted = accepted + ?, already_here = already_here + ?, rejected = rejected + ?,"
                        + " remarks = remarks + ?, people_added = people_added + ? where id = ?",
                more.accepted(),
                more.alreadyHere(),
                more.rejected(),
                more.remarks(),
                more.people(),
                id);
    }

    void end(long id, Receipt.State state, @Nullable String why) {
        jdbc.update("update imports set state = ?, stopped_by = ? where id = ?", state.name(), why, id);
    }

    void takenBack(long id) {
        jdbc.update("update imports set state = 'TAKEN_BACK', taken_back_at = ? where id = ?", now(), id);
    }

    /** Whatever still counts as running when the program starts was interrupted. */
    int interruptAll(String why) {
        return jdbc.update("update imports set state = 'INTERRUPTED', stopped_by = ? where state = 'RUNNING'", why);
    }

    Optional<Receipt> receipt(long id) {
        return jdbc.query(COLUMNS + " where id = ?", ImportBook::receipt, id).stream()
                .findFirst();
    }

    List<Receipt> newest(int most) {
        return jdbc.query(COLUMNS + " order by imported_at desc, id desc limit ?", ImportBook::receipt, most);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.now(), ZoneOffset.UTC);
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        OffsetDateTime takenBack = row.getObject(15, OffsetDateTime.class);
        return new Receipt(
                row.getLong(1),
                ImportKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, Long.class),
                Receipt.State.valueOf(row.getString(6)),
                row.getInt(7),
                new Counts(row.getInt(8), row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12)),
                ImportRows.cells(row.getString(13)),
                row.getString(14),
                takenBack == null ? null : takenBack.toInstant());
    }
}
