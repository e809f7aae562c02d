package studio.hairline.intake;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import studio.hairline.people.Way;

/** What somebody agreed to or refused, by way of contact, in the words they were shown. */
@Component
class Consents {

    private static final Set<String> NO = Set.of("", "false", "no", "0", "off");
    private static final String KEEP =
            "insert into consents (person_id, lead_id, channel, given, wording, language, said_at)"
                    + " select person_id, id, :channel, :given, :wording, :language, :now from leads where id = :lead";

    private final JdbcClient jdbc;
    private final EntityManager entities;

    Consents(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** @return whose they are */
    long keep(Posted posted, long lead, Instant now) {
        entities.flush();
        posted.consents()
                .forEach((channel, wording) -> jdbc.sql(KEEP)
                        .param("channel", named(channel.replace("\0", "")))
                        .param("given", !NO.contains(wording.strip().toLowerCase(Locale.ROOT)))
                        .param("wording", wording.replace("\0", ""))
                        .param("language", posted.field("language"))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("lead", lead)
                        .update());
        return jdbc.sql("select person_id from leads where id = :lead")
                .param("lead", lead)
                .query(Long.class)
                .single();
    }

    /** A word that is no way of ours is kept as it came: it stands for nothing we do. */
    private static String named(String channel) {
        return Way.of(channel).map(Way::name).orElse(channel);
    }
}
