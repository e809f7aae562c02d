package studio.hairline.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import studio.hairline.leads.HangsOnLeads;
import studio.hairline.people.Belongings;

/** What somebody agreed to moves with them. */
@Configuration(proxyBeanMethods = false)
class ConsentsOfPerson {

    @Bean
    @Order(50)
    Belongings consentsThatMove(HangsOnLeads leads, JdbcClient jdbc) {
        return new MovingConsents(leads.all("consents", "consent"), jdbc);
    }
}
