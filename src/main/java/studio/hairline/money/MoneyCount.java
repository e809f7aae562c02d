package studio.hairline.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.leads.LeadPlace;
import studio.hairline.leads.Source;
import studio.hairline.tallies.Counted;
import studio.hairline.tallies.TallySource;

/** Counts the ledger for the tallies, one lead after the other. */
@Component
class MoneyCount implements TallySource {

    private static final int AT_ONCE = 500;
    private static final String ALL =
            "select l.id, l.received_day, l.category, l.source, l.assignee_id, m.money_day, sum("
                    + MoneyMeasure.COLLECTED.counted() + "), sum(" + MoneyMeasure.HELD.counted()
                    + ") from money_entries m join leads l on l.id = m.lead_id"
                    + " group by l.id, l.received_day, l.category, l.source, l.assignee_id, m.money_day order by l.id";

    private final JdbcTemplate jdbc;

    MoneyCount(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void countAll(Consumer<Counted> counted) {
        Reading reading = new Reading(counted);
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(ALL);
                    statement.setFetchSize(AT_ONCE);
                    return statement;
                },
                reading::read);
        reading.end();
    }

    /** The days of one lead stand together; it is counted when the next one comes. */
    private static final class Reading {

        private final Consumer<Counted> counted;
        private Runnable last = () -> {};
        private LeadMoney money = LeadMoney.none();
        private long lead;

        Reading(Consumer<Counted> counted) {
            this.counted = counted;
        }

        void read(ResultSet row) throws SQLException {
            if (row.getLong(1) != lead) {
                last.run();
                begin(row);
            }
            money.add(row.getObject(6, LocalDate.class), row.getLong(7), row.getLong(8));
        }

        void end() {
            last.run();
        }

        private void begin(ResultSet row) throws SQLException {
            LeadPlace place = new LeadPlace(
                    row.getObject(2, LocalDate.class),
                    Category.valueOf(row.getString(3)),
                    Source.valueOf(row.getString(4)),
                    row.getObject(5, Long.class));
            LeadMoney fresh = LeadMoney.none();
            lead = row.getLong(1);
            money = fresh;
            last = () -> fresh.at(place).forEach(counted);
        }
    }
}
