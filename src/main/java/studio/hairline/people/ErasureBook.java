package studio.hairline.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Certificate.Line;

/** The certificates of what was erased, each person's once. */
@Component
class ErasureBook {

    private static final String ALL = "select id, person_id, erased_at, erased_by from erasures";

    private final JdbcClient jdbc;

    ErasureBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long personId, Instant at, @Nullable Long by, List<Line> lines) {
        jdbc.sql("insert into erasures (person_id, erased_at, erased_by) values (:person, :at, :by)")
                .param("person", personId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        long id = jdbc.sql("select id from erasures where person_id = :person")
                .param("person", personId)
                .query(Long.class)
                .single();
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            jdbc.sql("insert into erasure_lines values (?, ?, ?, ?, ?)")
                    .params(id, place, line.kind(), line.done(), line.amount())
                    .update();
        }
    }

    Optional<Certificate> number(long number) {
        return read(ALL + " where id = :id", number);
    }

    Optional<Certificate> ofPerson(long personId) {
        return read(ALL + " where person_id = :id", personId);
    }

    private Optional<Certificate> read(String sql, long id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, n) -> new Certificate(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, Long.class),
                        lines(row.getLong(1))))
                .optional();
    }

    private List<Line> lines(long number) {
        return jdbc.sql("select kind, done, amount from erasure_lines where erasure_id = :id order by place")
                .param("id", number)
                .query((row, n) -> new Line(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
