package studio.hairline.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counted words. Whoever writes holds one row first, so that two who learn at once never wait for each other both ways. */
@Component
class LessonRows {

    private static final WordOf LOCK = new WordOf("", "");
    private static final int ROUNDS = 5;

    private final JdbcClient jdbc;

    LessonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A word in texts of a category; the empty word stands for all words. */
    record WordOf(String word, String category) implements Comparable<WordOf> {

        @Override
        public int compareTo(WordOf other) {
            int byWord = word.compareTo(other.word);
            return byWord == 0 ? category.compareTo(other.category) : byWord;
        }
    }

    Lessons about(Collection<String> words) {
        Set<String> asked = new java.util.HashSet<>(words);
        asked.add("");
        Map<String, Map<String, Long>> counts = new HashMap<>();
        jdbc.sql("select word, category, texts from lesson_words where word in (:words) and texts > 0")
                .param("words", asked)
                .query(row -> {
                    counts.computeIfAbsent(row.getString(1), word -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3));
                });
        Map<String, Long> totals = counts.remove("");
        return totals == null ? Lessons.NONE : new Lessons(counts, totals);
    }

    /** What the messages of these leads are counted as, and what they should be counted as. */
    List<Lesson> lessons(Collection<Long> leads) {
        return jdbc.sql("select l.id, l.message, l.category, l.triaged_at, l.standing, t.category from leads l"
                        + " left join lessons t on t.lead_id = l.id where l.id in (:leads) order by l.id")
                .param("leads", leads)
                .query((row, n) -> new Lesson(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(6),
                        row.getObject(4) == null || !"GENUINE".equals(row.getString(5)) ? null : row.getString(3)))
                .list();
    }

    void write(SortedMap<WordOf, Long> amounts) {
        hold();
        amounts.forEach(this::add);
    }

    /**
     * Takes words out that so few texts hold that they may say whose they were, and that say nothing of a category either.
     *
     * @return how many
     */
    long forget(Collection<String> words, long fewer) {
        hold();
        TreeMap<WordOf, Long> amounts = new TreeMap<>();
        jdbc.sql("select word, category, texts from lesson_words where word in (select word from lesson_words"
                        + " where word in (:words) group by word having sum(texts) < :fewer)")
                .param("words", words)
                .param("fewer", fewer)
                .query(row -> {
                    amounts.merge(new WordOf("", row.getString(2)), -row.getLong(3), Long::sum);
                    amounts.put(new WordOf(row.getString(1), row.getString(2)), -row.getLong(3));
                });
        write(amounts);
        amounts.keySet().removeIf(one -> one.word().isEmpty());
        amounts.keySet().forEach(this::remove);
        return amounts.size();
    }

    private void remove(WordOf one) {
        jdbc.sql("delete from lesson_words where word = ? and category = ?")
                .params(one.word(), one.category())
                .update();
    }

    void counted(Lesson lesson) {
        jdbc.sql("delete from lessons where lead_id = ?").param(lesson.leadId()).update();
        if (lesson.as() != null) {
            jdbc.sql("insert into lessons (lead_id, category) values (?, ?)")
                    .params(lesson.leadId(), lesson.as())
                    .update();
        }
    }

    private void hold() {
        for (int round = 0; round < ROUNDS; round++) {
            if (add(LOCK, 0) == 1) {
                return;
            }
            open(LOCK, 0);
        }
        throw new CannotAcquireLockException("The counted words cannot be held.");
    }

    private void add(WordOf one, Long amount) {
        if (add(one, amount.longValue()) == 0) {
            open(one, Math.max(0, amount));
        }
    }

    private int add(WordOf one, long amount) {
        return jdbc.sql("update lesson_words set texts = greatest(0, texts + ?) where word = ? and category = ?")
                .params(amount, one.word(), one.category())
                .update();
    }

    private void open(WordOf one, long amount) {
        jdbc.sql("insert into lesson_words (word, category, texts) values (?, ?, ?) on conflict do nothing")
                .params(one.word(), one.category(), amount)
                .update();
    }
}
