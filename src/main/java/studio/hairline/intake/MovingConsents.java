package studio.hairline.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import studio.hairline.people.Belongings;

/** What came with an inquiry goes where that goes; what was said without one is remembered line by line. */
record MovingConsents(Belongings withInquiries, JdbcClient jdbc) implements Belongings {

    @Override
    public String kind() {
        return withInquiries.kind();
    }

    @Override
    public String words(long number) {
        return withInquiries.words(number);
    }

    @Override
    public long count(long personId) {
        return withInquiries.count(personId);
    }

    @Override
    public List<Moved> move(long from, long to) {
        List<Moved> moved = spoken(from).stream().map(id -> new Moved(id, "")).toList();
        withInquiries.move(from, to);
        give(moved, from, to);
        return moved;
    }

    @Override
    public long stillAt(List<Moved> moved, long personId) {
        List<String> here = spoken(personId);
        return moved.stream().filter(one -> here.contains(one.key())).count();
    }

    @Override
    public void back(List<Moved> moved, long from, long to) {
        withInquiries.back(moved, from, to);
        give(moved, from, to);
    }

    private List<String> spoken(long personId) {
        return jdbc.sql("select id from consents where person_id = ? and lead_id is null order by id")
                .param(personId)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void give(List<Moved> moved, long from, long to) {
        moved.forEach(one -> jdbc.sql("update consents set person_id = ? where id = ? and person_id = ?")
                .params(to, Long.valueOf(one.key()), from)
                .update());
    }
}
