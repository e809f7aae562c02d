package studio.hairline.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of quotes and their lines. */
@Component
class QuoteRows {

    private static final String SELECT =
            "select id, lead_id, version, state, sessions, valid_days, token, sent_day, decided_at from quotes where ";

    private final JdbcClient jdbc;

    QuoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(long leadId, Offer offer, String token, Instant now) {
        long id = jdbc.sql("select nextval('quotes_seq')").query(Long.class).single();
        jdbc.sql("insert into quotes (id, lead_id, version, state, sessions, valid_days, token, created_at)"
                        + " select :id, :lead, coalesce(max(version), 0) + 1, 'DRAFT', :sessions, :days, :token, :now"
                        + " from quotes where lead_id = :lead")
                .param("id", id)
                .param("lead", leadId)
                .param("sessions", offer.sessions())
                .param("days", offer.validDays())
                .param("token", token)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        for (int place = 0; place < offer.lines().size(); place++) {
            QuoteLine line = offer.lines().get(place);
            jdbc.sql("insert into quote_lines (quote_id, place, words, cents) values (?, ?, ?, ?)")
                    .params(id, place, line.words(), line.cents())
                    .update();
        }
        return id;
    }

    /** @return the newest version first */
    List<Quote> ofLead(long leadId) {
        return jdbc.sql(SELECT + "lead_id = ? order by version desc")
                .param(leadId)
                .query(this::read)
                .list();
    }

    Optional<Quote> of(long id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(this::read).optional();
    }

    Optional<Quote> byToken(String token) {
        return jdbc.sql(SELECT + "token = ?").param(token).query(this::read).optional();
    }

    void send(long id, LocalDate day) {
        jdbc.sql("update quotes set state = 'SENT', sent_day = ? where id = ?")
                .params(day, id)
                .update();
    }

    /** Whichever stands so gives way to a newer one. */
    void replace(long leadId, QuoteState state) {
        jdbc.sql("update quotes set state = 'REPLACED' where lead_id = ? and state = ?")
                .params(leadId, state.name())
                .update();
    }

    void decide(long id, QuoteState state, Instant at) {
        jdbc.sql("update quotes set state = ?, decided_at = ? where id = ?")
                .params(state.name(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC), id)
                .update();
    }

    private Quote read(ResultSet row, int number) throws SQLException {
        long id = row.getLong(1);
        OffsetDateTime decided = row.getObject(9, OffsetDateTime.class);
        return new Quote(
                id,
                row.getLong(2),
                row.getInt(3),
                QuoteState.valueOf(row.getString(4)),
                new Offer(row.getInt(5), row.getInt(6), lines(id)),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                decided == null ? null : decided.toInstant());
    }

    private List<QuoteLine> lines(long id) {
        return jdbc.sql("select words, cents from quote_lines where quote_id = ? order by place")
                .param(id)
                .query((row, n) -> new QuoteLine(row.getString(1), row.getLong(2)))
                .list();
    }
}
