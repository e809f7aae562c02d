package studio.hairline.post;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an e-mail of ours answers, so that their mail program shows both together. */
@Component
class Threads {

    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the Message-ID of the last e-mail of theirs */
    @Nullable
    String lastOf(long leadId) {
        return jdbc.sql("select message_id from received_mails where lead_id = :lead and kind = 'LETTER'"
                        + " and message_id like '<%' order by id desc limit 1")
                .param("lead", leadId)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
