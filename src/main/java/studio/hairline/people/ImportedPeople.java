package studio.hairline.people;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Change;
import studio.hairline.history.EventKind;
import studio.hairline.history.Happening;
import studio.hairline.history.History;
import studio.hairline.history.OfNone;
import studio.hairline.history.Subject;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** People who came from a file, and taking those back whom nobody touched since. */
@Service
@ForStaff
public class ImportedPeople {

    private static final String UNTOUCHED = """
            select p.id from people p
            where p.import_id = :import and p.id > :after and p.version = 0 and p.merged_into is null
            and not exists (select 1 from person_flags f where f.person_id = p.id)
            and not exists (select 1 from people m where m.merged_into = p.id)
            and (select count(*) from history h where h.person_id = p.id and %s and %s) <= 1
            order by p.id limit :most""".formatted(OfNone.of("h.lead_id"), OfNone.of("h.session_id"));

    private final JdbcClient jdbc;
    private final History history;
    private final StudioTime time;

    ImportedPeople(JdbcClient jdbc, History history, StudioTime time) {
        this.jdbc = jdbc;
        this.history = history;
        this.time = time;
    }

    /** @return some of those nobody changed, flagged or merged since, by id after the given one */
    @Transactional(readOnly = true)
    public List<Long> untouched(long importId, long after, int limit) {
        return jdbc.sql(UNTOUCHED)
                .param("import", importId)
                .param("after", after)
                .param("most", limit)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Removes people of whom nothing is left; the history keeps that they were here. */
    @Transactional
    public void withdraw(List<Long> people, long importId) {
        if (people.isEmpty()) {
            return;
        }
        people.forEach(id -> history.append(new Happening(
                EventKind.IMPORT_TAKEN_BACK,
                Subject.person(id),
                time.now(),
                new Change(Map.of(), Map.of()),
                importId)));
        jdbc.sql("delete from person_words where person_id in (:people)")
                .param("people", people)
                .update();
        jdbc.sql("delete from people where id in (:people)")
                .param("people", people)
                .update();
    }
}
