package studio.hairline.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.team.ForStaff;

/** What another system's values mean here: said once, remembered for the next file. */
@Service
@ForStaff
public class Meanings {

    private final JdbcTemplate jdbc;

    Meanings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by their values, what was chosen for them before */
    @Transactional(readOnly = true)
    public Map<Vocabulary, Map<String, String>> remembered() {
        Map<Vocabulary, Map<String, String>> all = new EnumMap<>(Vocabulary.class);
        jdbc.query("select field, given, meaning from import_meanings order by field, given", row -> {
            all.computeIfAbsent(Vocabulary.valueOf(row.getString(1)), v -> new LinkedHashMap<>())
                    .put(row.getString(2), row.getString(3));
        });
        return all;
    }

    @Transactional
    public void remember(Vocabulary vocabulary, Map<String, String> meanings) {
        List<Object[]> rows = meanings.entrySet().stream()
                .filter(e -> e.getKey().length() <= 200)
                .map(e -> new Object[] {e.getValue(), vocabulary.name(), e.getKey()})
                .toList();
        for (Object[] row : rows) {
            if (jdbc.update("update import_meanings set meaning = ? where field = ? and given = ?", row) == 0) {
                jdbc.update("insert into import_meanings (meaning, field, given) values (?, ?, ?)", row);
            }
        }
    }

    /** The user a meaning of {@link Vocabulary#STAFF} names; null for nobody here. */
    static @Nullable Long user(String meaning) {
        return meaning.matches("\\d{1,18}") ? Long.valueOf(meaning) : null;
    }
}
