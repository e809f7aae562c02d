package studio.hairline.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The words somebody is found by, and the slips of the pen by which a name is found that nobody else bears. */
@Component
@Order(90)
class ErasedWords implements Erasable {

    private final JdbcTemplate jdbc;

    ErasedWords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "Words of the search";
    }

    @Override
    public String done() {
        return "Removed: nothing finds the person any more.";
    }

    @Override
    public long erase(Erased person) {
        long words = 0;
        for (long id : person.people()) {
            words += jdbc.update("delete from person_words where person_id = ?", id);
        }
        Set<String> names = person.contacts().stream()
                .flatMap(contact -> PersonWords.names(contact).stream())
                .collect(Collectors.toSet());
        names.forEach(this::forgetIfNobodys);
        return words;
    }

    private void forgetIfNobodys(String name) {
        List<Object[]> rows = PersonWords.variantsOf(name).stream()
                .map(variant -> new Object[] {variant, name, name})
                .toList();
        jdbc.batchUpdate(
                "delete from word_variants where variant = ? and word = ?"
                        + " and not exists (select 1 from person_words w where w.word = ?)",
                rows);
    }
}
