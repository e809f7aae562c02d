package studio.hairline.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** Who is called alike, read from the words people are found by. A name that many have says nothing and finds nobody. */
@Service
@ForStaff
public class Namesakes {

    private static final int COMMON = 200;
    private static final int MOST = 20;
    private static final int SHORTEST = 3;

    private final JdbcClient jdbc;
    private final WordIndex index;

    Namesakes(JdbcClient jdbc, WordIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    /**
     * @param first ways a first name may be written
     * @param last the same of the other names
     */
    @Transactional(readOnly = true)
    public List<Long> of(Set<String> first, Set<String> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        if (number(last) < COMMON) {
            return having(last, first);
        }
        return number(first) < COMMON ? having(first, last) : List.of();
    }

    /** @return those who have this very word */
    @Transactional(readOnly = true)
    public List<Long> with(String word) {
        return jdbc.sql("select person_id from person_words where word = :word order by person_id limit " + MOST)
                .param("word", word)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** @return by word, the words people have that may be it with a slip of the finger; one question for all */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> slipsOf(Collection<String> words) {
        return index.slipsOf(
                words.stream().filter(word -> word.length() >= SHORTEST).toList());
    }

    private int number(Set<String> words) {
        return jdbc.sql("select count(*) from (select 1 from person_words where word in (:words) limit " + COMMON
                        + ") counted")
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    /** The other word is looked for among the few words of each person, not among all people who have it. */
    private List<Long> having(Set<String> rare, Set<String> other) {
        return jdbc.sql("select distinct w.person_id from person_words w where w.word in (:rare) and exists"
                        + " (select 1 from person_words o where o.person_id = w.person_id and concat(o.word, '') in (:other))"
                        + " order by w.person_id limit " + MOST)
                .param("rare", rare)
                .param("other", other)
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
