package studio.hairline.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import studio.hairline.operations.TornFile;

/** What the file holds once its program is dead, read without the program. */
final class Remains implements AutoCloseable {

    private static final String RECEIVED =
            "select p.name, count(*) from leads l join people p on p.id = l.person_id group by p.name";
    private static final String ANSWERED = "select p.name, count(*) from leads l join people p on p.id = l.person_id"
            + " where l.answered_at is not null group by p.name";
    private static final String WITHOUT_STORY = "select count(*) from leads l where "
            + "(select count(*) from history h where h.lead_id = l.id and h.kind = 'LEAD_RECEIVED') <> 1 or "
            + "(select count(*) from history h where h.lead_id = l.id and h.kind = 'LEAD_ANSWERED')"
            + " <> case when l.answered_at is null then 0 else 1 end";

    private final Connection connection;

    Remains(Path home) throws SQLException, IOException {
        TornFile.mend(home.resolve("hairline.mv.db"));
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + home.resolve("hairline")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "");
    }

    /** @return whether there is anything at all: what was never brought to the disk begins with its tables */
    boolean isAStudio() throws SQLException {
        return !counts("select 'leads', 1 from information_schema.tables where table_name = 'leads'")
                .isEmpty();
    }

    /** @return how many leads there are by the word of their person */
    Map<String, Integer> received() throws SQLException {
        return counts(RECEIVED);
    }

    Map<String, Integer> answered() throws SQLException {
        return counts(ANSWERED);
    }

    /** @return leads whose history does not tell of exactly the arrival and the answer that the lead shows */
    int leadsWithoutTheirStory() throws SQLException {
        return Objects.requireNonNull(
                counts("select '', (" + WITHOUT_STORY + ")").get(""));
    }

    /** @param grain {@code D} for days or {@code M} for months */
    int tally(String column, String grain) throws SQLException {
        return Objects.requireNonNull(
                counts("select '', coalesce(sum(" + column + "), 0) from tallies where source = '*'"
                                + " and person = 0 and category = '*' and grain = '" + grain + "'")
                        .get(""));
    }

    private Map<String, Integer> counts(String sql) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
