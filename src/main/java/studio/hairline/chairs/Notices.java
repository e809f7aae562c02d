package studio.hairline.chairs;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notice the studio asks for, as its owner set it among the rules about money. */
@Component
public class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Notice asked() {
        return jdbc.sql("select notice_hours from money_rules where id = 1")
                .query(Integer.class)
                .optional()
                .map(hours -> new Notice(Duration.ofHours(hours)))
                .orElse(Notice.USUAL);
    }
}
