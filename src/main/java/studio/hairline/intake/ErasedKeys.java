package studio.hairline.intake;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Erasable;
import studio.hairline.people.Erased;

/** Rows of files stay known by fingerprints alone, so that the same file brings nobody back. */
@Component
@Order(35)
class ErasedKeys implements Erasable {

    private final JdbcClient jdbc;

    ErasedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "References of imported rows";
    }

    @Override
    public String done() {
        return "Made fingerprints that say nothing, so that the same file does not bring the person back.";
    }

    @Override
    public long erase(Erased person) {
        return print("kind = 'LEADS'", person.leads()) + print("kind <> 'LEADS'", person.sessions());
    }

    private long print(String kind, List<Long> targets) {
        List<String> refs = targets.isEmpty()
                ? List.of()
                : jdbc.sql("select ref from import_keys where " + kind + " and target_id in (:targets)"
                                + " and ref not like '#%'")
                        .param("targets", targets)
                        .query((row, n) -> row.getString(1))
                        .list();
        refs.forEach(ref -> jdbc.sql("update import_keys set ref = :print where " + kind + " and ref = :ref")
                .param("print", Identity.print(ref))
                .param("ref", ref)
                .update());
        return refs.size();
    }
}
