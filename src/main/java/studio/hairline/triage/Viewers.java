package studio.hairline.triage;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Who looks at what right now, in every open inbox of the studio, on whatever node. */
@Service
@ForStaff
public class Viewers {

    /** An open inbox says this often that it is still there … */
    public static final Duration SIGN = Duration.ofSeconds(30);

    /** … and is taken for closed when it did not for so long. */
    private static final Duration GONE = Duration.ofSeconds(100);

    private final JdbcClient jdbc;
    private final StudioTime time;
    private final CurrentUser user;
    private final Bell bell;
    private volatile boolean closing;

    Viewers(JdbcClient jdbc, StudioTime time, CurrentUser user, Bell bell) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
        this.bell = bell;
    }

    /** @param viewer one open inbox */
    @Transactional
    public void look(String viewer, long leadId) {
        var now = time.now().atOffset(ZoneOffset.UTC);
        int known = jdbc.sql("update inbox_viewers set lead_id = ?, seen_at = ? where viewer = ?")
                .params(leadId, now, viewer)
                .update();
        if (known == 0) {
            jdbc.sql("insert into inbox_viewers (viewer, user_id, lead_id, seen_at) values (?, ?, ?, ?)")
                    .params(viewer, Objects.requireNonNull(user.id()), leadId, now)
                    .update();
        }
        bell.ring();
    }

    /** Still there. */
    @Transactional
    public void renew(String viewer) {
        jdbc.sql("update inbox_viewers set seen_at = ? where viewer = ?")
                .params(time.now().atOffset(ZoneOffset.UTC), viewer)
                .update();
    }

    /** The program stops: whoever still looks is taken for gone in a while, and no inbox asks the database any more. */
    @PermitAll
    @EventListener(ContextClosedEvent.class)
    public void close() {
        closing = true;
    }

    /** @return whether an inbox that is left may still say so */
    @PermitAll
    public boolean isOpen() {
        return !closing;
    }

    /** Also sweeps away who never said goodbye; whoever is signed out already leaves as well. */
    @PermitAll
    @Transactional
    public void leave(String viewer) {
        jdbc.sql("delete from inbox_viewers where viewer = ? or seen_at < ?")
                .params(viewer, gone().atOffset(ZoneOffset.UTC))
                .update();
        bell.ring();
    }

    /** @return users by lead, without this viewer */
    @Transactional(readOnly = true)
    public Map<Long, List<Long>> others(String viewer) {
        return jdbc
                .sql("select distinct lead_id, user_id from inbox_viewers where viewer <> ? and seen_at >= ?"
                        + " order by lead_id, user_id")
                .params(viewer, gone().atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Instant gone() {
        return time.now().minus(GONE);
    }
}
