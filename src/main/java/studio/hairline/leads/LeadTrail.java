package studio.hairline.leads;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import studio.hairline.tallies.ListReader;
import studio.hairline.tallies.ListReader.Statement;
import studio.hairline.tallies.Place;
import studio.hairline.tallies.Stretch;
import studio.hairline.tallies.Where;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** A list of leads as programs walk it, the latest first: page behind page, each from where the last one ended. */
@Service
@ForStaff
public class LeadTrail {

    private final ListReader reader;
    private final LeadNumbers numbers;
    private final JdbcClient jdbc;
    private final CurrentUser user;

    LeadTrail(ListReader reader, LeadNumbers numbers, JdbcClient jdbc, CurrentUser user) {
        this.reader = reader;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * @param after where the page before ended; null from the beginning
     * @param limit at most {@link LeadRows#LONGEST_PAGE}, more is cut
     */
    public Stretch<LeadRow> walk(LeadFilter filter, @Nullable Place after, int limit) {
        boolean money = user.isOwner();
        int most = Math.clamp(limit, 1, LeadRows.LONGEST_PAGE);
        List<LeadRow> rows = reader.page(statement(filter, after), LeadLine::read, 0, most + 1).stream()
                .map(line -> line.row(money))
                .toList();
        return Stretch.of(rows, most, last -> place(filter.of().dated(), last));
    }

    private Statement statement(LeadFilter filter, @Nullable Place after) {
        List<Long> people = numbers.people(new LeadPages(filter, LeadOrder.LATEST_FIRST));
        Dated dated = filter.of().dated();
        Where where = LeadWhere.of(filter, people);
        if (after != null) {
            after.behind(where, dated.day(), dated.at(), "leads.id");
        }
        return new Statement(
                LeadLine.SELECT, where, LeadWhere.order(LeadPart.whole(filter, people, LeadOrder.LATEST_FIRST)));
    }

    private Place place(Dated dated, LeadRow last) {
        return jdbc.sql("select " + dated.day() + ", " + dated.at() + " from leads where id = :id")
                .param("id", last.id())
                .query((row, n) -> new Place(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        last.id()))
                .single();
    }
}
