package studio.hairline.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;
import tools.jackson.databind.json.JsonMapper;

/** What looked like spam on the inquiry page: kept whole, no lead yet, until somebody says what it is. */
@Service
@ForStaff
public class HeldInquiries {

    private static final int SHOWN = 200;
    private static final int LONGEST_REASONS = 2_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;
    private final Posts posts;

    HeldInquiries(JdbcClient jdbc, StudioTime time, CurrentUser user, Posts posts) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
        this.posts = posts;
    }

    /** Whether somebody still has to decide, or has said that it is spam. */
    public enum Standing {
        WAITING,
        RECEIVED,
        SPAM
    }

    /** @param reasons sentences */
    public record HeldInquiry(long id, Instant receivedAt, Posted posted, String reasons) {}

    /** The same mark again changes nothing. */
    @Transactional
    public void keep(String mark, Posted posted, List<String> reasons) {
        String words = String.join(" ", reasons);
        jdbc.sql("insert into held_inquiries (mark, received_at, body, reasons, standing)"
                        + " values (:mark, :now, :body, :reasons, 'WAITING') on conflict do nothing")
                .param("mark", mark)
                .param("now", utc(time.now()))
                .param("body", JSON.writeValueAsString(posted))
                .param("reasons", words.substring(0, Math.min(LONGEST_REASONS, words.length())))
                .update();
    }

    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from held_inquiries where standing = 'WAITING'")
                .query(Long.class)
                .single();
    }

    /** @return the latest first, at most 200 */
    @Transactional(readOnly = true)
    public List<HeldInquiry> those(Standing standing) {
        return jdbc.sql("select id, received_at, body, reasons from held_inquiries where standing = :standing"
                        + " order by received_at desc, id desc limit " + SHOWN)
                .param("standing", standing.name())
                .query((row, n) -> new HeldInquiry(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        JSON.readValue(row.getString(3), Posted.class),
                        row.getString(4)))
                .list();
    }

    /**
     * It becomes a lead, of the moment it arrived.
     *
     * @return the lead
     */
    @Transactional
    public long receive(HeldInquiry one) {
        decide(one.id(), Standing.RECEIVED, Standing.WAITING);
        String mark = jdbc.sql("select mark from held_inquiries where id = :id")
                .param("id", one.id())
                .query(String.class)
                .single();
        long lead = posts.receive(InquiryPage.OWN_PAGE, mark, one.posted(), one.receivedAt())
                .leadId();
        jdbc.sql("update held_inquiries set lead_id = :lead where id = :id")
                .param("lead", lead)
                .param("id", one.id())
                .update();
        return lead;
    }

    /** It stays in the database, and {@link #notSpam} takes it back. */
    @Transactional
    public void spam(long id) {
        decide(id, Standing.SPAM, Standing.WAITING);
    }

    @Transactional
    public void notSpam(long id) {
        decide(id, Standing.WAITING, Standing.SPAM);
    }

    private void decide(long id, Standing now, Standing before) {
        int changed = jdbc.sql("update held_inquiries set standing = :now, decided_at = :at, decided_by = :by"
                        + " where id = :id and standing = :before")
                .param("now", now.name())
                .param("at", utc(time.now()))
                .param("by", user.id())
                .param("id", id)
                .param("before", before.name())
                .update();
        if (changed == 0) {
            throw new Refusal("Somebody has decided this already.");
        }
    }

    private static @Nullable OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
