package studio.hairline.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Erasable;
import studio.hairline.people.Erased;
import studio.hairline.team.CurrentUser;

/** Whom somebody let rest, until when and why. */
@Component
@Order(45)
class RecallRests implements Erasable {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    RecallRests(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** @param until null for good */
    void rest(long leadId, RecallKind kind, Rest rest) {
        wake(leadId, kind);
        jdbc.sql("insert into recall_rests values (:lead, :kind, :until, :reason, :today, :by)")
                .param("lead", leadId)
                .param("kind", kind.name())
                .param("until", rest.until())
                .param("reason", rest.reason())
                .param("today", rest.today())
                .param("by", user.id())
                .update();
    }

    record Rest(@Nullable LocalDate until, String reason, LocalDate today) {}

    void wake(long leadId, RecallKind kind) {
        jdbc.sql("delete from recall_rests where lead_id = ? and kind = ?")
                .params(leadId, kind.name())
                .update();
    }

    @Override
    public String kind() {
        return "Recall";
    }

    @Override
    public String done() {
        return "Reasons removed; the person is on no list to call.";
    }

    @Override
    public long erase(Erased person) {
        return person.leads().isEmpty()
                ? 0
                : jdbc.sql("delete from recall_rests where lead_id in (:leads)")
                        .param("leads", person.leads())
                        .update();
    }
}
