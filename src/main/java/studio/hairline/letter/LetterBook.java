package studio.hairline.letter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.letter.Todo.Name;
import studio.hairline.people.PersonName;

/** What the letters asked to be done; names are joined when a letter is read, so that whoever is erased is in none. */
@Component
class LetterBook {

    private final JdbcClient jdbc;

    LetterBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty for a week whose letter was never made */
    Optional<Instant> madeAt(LetterWeek week) {
        return jdbc.sql("select made_at from letters where monday = ?")
                .param(week.monday())
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** @return false when it was made already, by whatever node, or while the sample studio is still told */
    boolean isFirst(LetterWeek week, Instant now) {
        return jdbc.sql("insert into letters (monday, made_at) select cast(? as date), cast(? as timestamp"
                                + " with time zone) where not exists (select 1 from studio where half_told) on"
                                + " conflict do nothing")
                        .params(week.monday(), now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keep(LetterWeek week, List<Todo> todos) {
        for (int place = 1; place <= todos.size(); place++) {
            Todo todo = todos.get(place - 1);
            int here = place;
            jdbc.sql("insert into letter_todos (monday, place, task, people) values (?, ?, ?, ?)")
                    .params(week.monday(), place, todo.task().name(), todo.all())
                    .update();
            todo.names()
                    .forEach(name -> jdbc.sql(
                                    "insert into letter_names (monday, place, lead_id, cents) values (?, ?, ?, ?)")
                            .params(week.monday(), here, name.leadId(), name.cents())
                            .update());
        }
    }

    /** @return as the letter said it, without who was erased or is not there any more */
    List<Todo> todos(LetterWeek week) {
        return jdbc
                .sql("select place, task, people from letter_todos where monday = ? order by place")
                .param(week.monday())
                .query((row, n) -> new Todo(Task.valueOf(row.getString(2)), names(week, row.getInt(1)), row.getLong(3)))
                .list()
                .stream()
                .filter(todo -> !todo.names().isEmpty())
                .toList();
    }

    private List<Name> names(LetterWeek week, int place) {
        return jdbc.sql("select l.id, " + PersonName.COLUMNS + ", t.cents from letter_names t"
                        + " join leads l on l.id = t.lead_id join people p on p.id = l.person_id"
                        + " where t.monday = ? and t.place = ? and p.erased_at is null order by t.cents desc, l.id")
                .params(week.monday(), place)
                .query((row, n) -> new Name(row.getLong(1), row.getString(2), row.getLong(4)))
                .list();
    }

    /** @return the price of the plan of each lead that has one, without names */
    List<Name> prices(Collection<Long> leads) {
        return leads.isEmpty()
                ? List.of()
                : jdbc.sql("select id, price_cents from leads where id in (:leads) and price_cents is not null")
                        .param("leads", leads)
                        .query((row, n) -> new Name(row.getLong(1), "", row.getLong(2)))
                        .list();
    }
}
