package studio.hairline.leads;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.tallies.Where;

/** How many leads a filter means by the rows alone, and what each was sold for; for tests that go over several features. */
public class LeadTruth {

    @Autowired
    JdbcTemplate jdbc;

    public long rows(LeadFilter filter) {
        return prices(filter).size();
    }

    public List<Long> prices(LeadFilter filter) {
        Where where = LeadWhere.of(filter, List.of());
        return jdbc.query(
                "select coalesce(price_cents, 0) from leads" + where.text(), where::set, (row, n) -> row.getLong(1));
    }
}
