package studio.hairline.bench;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indexes of the big tables: to write many rows first and sort them afterwards is many times as fast. */
final class Indexes {

    private final JdbcTemplate jdbc;
    private final boolean h2;
    private final List<String> made;

    Indexes(JdbcTemplate jdbc, boolean h2) {
        this.jdbc = jdbc;
        this.h2 = h2;
        this.made = h2 ? ofH2() : ofPostgres();
    }

    /** Does the work without them, those a constraint needs excepted. */
    void without(Runnable work) {
        List<String> dropped = made.stream().filter(this::isDropped).toList();
        references(false);
        work.run();
        references(true);
        dropped.forEach(jdbc::execute);
    }

    /** The rows that are copied hang together as those they are copied from. */
    private void references(boolean looked) {
        if (h2) {
            jdbc.execute("set referential_integrity " + looked);
            return;
        }
        jdbc.queryForList(
                        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
                        String.class)
                .forEach(table ->
                        jdbc.execute("alter table " + table + (looked ? " enable" : " disable") + " trigger all"));
    }

    private boolean isDropped(String create) {
        try {
            jdbc.execute("drop index " + name(create));
            return true;
        } catch (DataAccessException needed) {
            return false;
        }
    }

    private static String name(String create) {
        return create.replaceFirst("(?i)create (unique )?(nulls distinct )?index ", "")
                .split("\\s")[0];
    }

    private List<String> ofH2() {
        return jdbc.queryForList("script nodata", String.class).stream()
                .filter(line -> line.matches("(?is)create (unique )?(nulls distinct )?index .*"))
                .filter(Indexes::isBig)
                .toList();
    }

    private List<String> ofPostgres() {
        return jdbc
                .queryForList(
                        "select indexdef from pg_indexes where schemaname = 'public' and indexname not in"
                                + " (select conname from pg_constraint)",
                        String.class)
                .stream()
                .filter(Indexes::isBig)
                .toList();
    }

    private static boolean isBig(String create) {
        return create.matches("(?is).* on"
                + " \"?(public\"?\\.)?\"?(people|leads|sessions|plans|history|assessments|consultations|money_entries)\"?["
                + " (].*");
    }
}
