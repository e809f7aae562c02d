package studio.hairline.record;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import studio.hairline.people.Belongings;

/** Rows of one table that say whose they are and move one by one, each back again when the merge was wrong. */
final class RowsOfPerson implements Belongings {

    private final JdbcClient jdbc;
    private final String table;
    private final String word;

    /** @param word what one of them is called; more are said by number */
    RowsOfPerson(JdbcClient jdbc, String table, String word) {
        this.jdbc = jdbc;
        this.table = table;
        this.word = word;
    }

    @Override
    public String kind() {
        return table;
    }

    @Override
    public String words(long number) {
        return number + " " + (number == 1 ? word : word.replaceFirst("^\\w+", "$0s"));
    }

    @Override
    public long count(long personId) {
        return ids(personId).size();
    }

    @Override
    public List<Moved> move(long from, long to) {
        List<Moved> moved = ids(from).stream().map(id -> new Moved(id, "")).toList();
        give(moved, from, to);
        return moved;
    }

    @Override
    public long stillAt(List<Moved> moved, long personId) {
        List<String> here = ids(personId);
        return moved.stream().filter(one -> here.contains(one.key())).count();
    }

    @Override
    public void back(List<Moved> moved, long from, long to) {
        give(moved, from, to);
    }

    private List<String> ids(long personId) {
        return jdbc.sql("select id from " + table + " where person_id = ? order by id")
                .param(personId)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void give(List<Moved> moved, long from, long to) {
        moved.forEach(one -> jdbc.sql("update " + table + " set person_id = ? where id = ? and person_id = ?")
                .params(to, Long.valueOf(one.key()), from)
                .update());
    }
}
