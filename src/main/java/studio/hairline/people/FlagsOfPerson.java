package studio.hairline.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Safety flags move with their person. One that both have stays with both; the one in force then says both notes.
 */
@Component
@Order(40)
class FlagsOfPerson implements Belongings {

    private static final int LONGEST_NOTE = 500;
    private static final String MOVED = "";

    private final JdbcClient jdbc;

    FlagsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "flags";
    }

    @Override
    public String words(long number) {
        return number + (number == 1 ? " safety flag" : " safety flags");
    }

    @Override
    public long count(long personId) {
        return flags(personId).size();
    }

    /** An empty text before is a flag that moved; another is the note, after "=", of one that both had. */
    @Override
    public List<Moved> move(long from, long to) {
        List<Moved> moved = new ArrayList<>();
        for (String flag : flags(from)) {
            Optional<String> note = note(to, flag);
            if (note.isEmpty()) {
                give(flag, from, to);
                moved.add(new Moved(flag, MOVED));
            } else {
                write(to, flag, both(note.get(), note(from, flag).orElse("")));
                moved.add(new Moved(flag, "=" + note.get()));
            }
        }
        return moved;
    }

    @Override
    public long stillAt(List<Moved> moved, long personId) {
        List<String> here = flags(personId);
        return moved.stream().filter(one -> here.contains(one.key())).count();
    }

    @Override
    public void back(List<Moved> moved, long from, long to) {
        for (Moved one : moved) {
            if (one.was().equals(MOVED)) {
                give(one.key(), from, to);
            } else {
                String before = one.was().substring(1);
                String made = both(before, note(to, one.key()).orElse(""));
                if (Objects.equals(note(from, one.key()).orElse(null), made)) {
                    write(from, one.key(), before);
                }
            }
        }
    }

    private List<String> flags(long personId) {
        return jdbc.sql("select flag from person_flags where person_id = :person order by flag")
                .param("person", personId)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private Optional<String> note(long personId, String flag) {
        return jdbc.sql("select note from person_flags where person_id = :person and flag = :flag")
                .param("person", personId)
                .param("flag", flag)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    private void give(String flag, long from, long to) {
        jdbc.sql("update person_flags set person_id = :to where person_id = :from and flag = :flag")
                .param("to", to)
                .param("from", from)
                .param("flag", flag)
                .update();
    }

    private void write(long personId, String flag, String note) {
        jdbc.sql("update person_flags set note = :note where person_id = :person and flag = :flag")
                .param("note", note)
                .param("person", personId)
                .param("flag", flag)
                .update();
    }

    static String both(String here, String there) {
        if (there.isEmpty() || here.contains(there)) {
            return here;
        }
        String both = here.isEmpty() ? there : here + "; " + there;
        return both.substring(0, Math.min(LONGEST_NOTE, both.length()));
    }
}
