package studio.hairline.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Erasable;
import studio.hairline.people.Erased;

/** Counted words hold nothing about anybody, but for words hardly anybody else wrote: a street, a name in small letters. */
@Component
@Order(10)
class ErasedLessons implements Erasable {

    private final LessonRows rows;
    private final JdbcClient jdbc;

    ErasedLessons(LessonRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "Rare words the reading learned";
    }

    @Override
    public String done() {
        return "Words of theirs found in fewer than " + Lessons.SEEN_OFTEN_ENOUGH + " messages are removed.";
    }

    /** Has to come before the messages go. */
    @Override
    public long erase(Erased person) {
        Set<String> words = new TreeSet<>();
        messages(person.leads()).forEach(message -> words.addAll(LessonText.words(message)));
        return words.isEmpty() ? 0 : rows.forget(words, Lessons.SEEN_OFTEN_ENOUGH);
    }

    private List<String> messages(List<Long> leads) {
        return leads.isEmpty()
                ? List.of()
                : jdbc.sql("select message from leads where id in (:leads)")
                        .param("leads", leads)
                        .query((row, n) -> row.getString(1))
                        .list();
    }
}
