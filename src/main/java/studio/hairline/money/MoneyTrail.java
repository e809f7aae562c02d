package studio.hairline.money;

import java.sql.PreparedStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.tallies.Place;
import studio.hairline.tallies.Stretch;
import studio.hairline.tallies.Where;
import studio.hairline.team.ForOwner;

/** The entries of the ledger as programs walk them, the latest first: page behind page, each from where the last one ended. */
@Service
@ForOwner
public class MoneyTrail {

    /** The most entries one page may have. */
    static final int LONGEST_PAGE = 200;

    private final JdbcTemplate jdbc;

    MoneyTrail(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after where the page before ended; null from the beginning
     * @param limit at most {@link #LONGEST_PAGE}, more is cut
     */
    @Transactional(readOnly = true)
    public Stretch<MoneyRow> walk(MoneyFilter filter, @Nullable Place after, int limit) {
        int most = Math.clamp(limit, 1, LONGEST_PAGE);
        Where where = filter.where();
        if (after != null) {
            where.and("(m.money_day, m.id) < (?, ?)", after.day(), after.id());
        }
        List<MoneyRow> rows = jdbc.query(
                MoneyFigures.select(filter, where) + MoneyFigures.LATEST_FIRST + " fetch first ? rows only",
                (PreparedStatement statement) -> where.set(statement, most + 1),
                MoneyFigures::read);
        return Stretch.of(rows, most, MoneyTrail::place);
    }

    private static Place place(MoneyRow last) {
        return new Place(last.day(), last.recordedAt(), last.id());
    }
}
