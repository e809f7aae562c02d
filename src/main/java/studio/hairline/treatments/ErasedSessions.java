package studio.hairline.treatments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** Sessions stay, as the state and the figures ask; what another system called them goes. */
@Configuration(proxyBeanMethods = false)
class ErasedSessions {

    @Bean
    @Order(42)
    Erasable sessionsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Sessions", "Outside names and references removed; day, artist, kind and value are kept."),
                "update sessions set service = null, external_ref = null, version = version + 1 where id in (:sessions)");
    }
}
