package studio.hairline.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of consultation sheets; nothing is changed here, only added to. */
@Component
class SheetRows {

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whose lead it is, which stays held until the transaction ends; null when there is none */
    @Nullable
    Long hold(long leadId) {
        return jdbc.sql("select person_id from leads where id = ? for update")
                .param(leadId)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** @return the latest first */
    List<SheetVersion> of(long leadId) {
        return jdbc.sql(
                        "select version, saved_at, saved_by, goals, scalp, areas, hairline, hairline_note, pigment_maker,"
                                + " pigment_colour, pigment_lot, asked, sessions from consultation_sheets"
                                + " where lead_id = ? order by version desc")
                .param(leadId)
                .query((row, n) -> new SheetVersion(
                        row.getInt(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, Long.class),
                        sheet(row)))
                .list();
    }

    void add(long leadId, SheetVersion saved) {
        Sheet sheet = saved.sheet();
        HairlineShape hairline = sheet.hairline();
        jdbc.sql(
                        "insert into consultation_sheets (id, lead_id, version, saved_at, saved_by, goals, scalp, areas, hairline,"
                                + " hairline_note, pigment_maker, pigment_colour, pigment_lot, asked, sessions)"
                                + " values (nextval('consultation_sheets_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(leadId)
                .param(saved.number())
                .param(saved.at().atOffset(ZoneOffset.UTC))
                .param(saved.by())
                .param(sheet.goals())
                .param(sheet.scalp())
                .param(ScalpArea.codes(sheet.areas()))
                .param(hairline == null ? null : hairline.name())
                .param(sheet.hairlineNote())
                .param(sheet.pigment().maker())
                .param(sheet.pigment().colour())
                .param(sheet.pigment().lot())
                .param(sheet.asked())
                .param(sheet.sessions())
                .update();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        String hairline = row.getString(7);
        return new Sheet(
                row.getString(4),
                row.getString(5),
                ScalpArea.all(row.getString(6)),
                hairline == null ? null : HairlineShape.valueOf(hairline),
                row.getString(8),
                new Pigment(row.getString(9), row.getString(10), row.getString(11)),
                row.getBoolean(12),
                row.getObject(13, Integer.class));
    }
}
