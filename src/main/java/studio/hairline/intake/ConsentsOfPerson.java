package studio.hairline.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.leads.HangsOnLeads;
import studio.hairline.people.Belongings;

/** What somebody agreed to came with an inquiry, and goes where it goes. */
@Configuration(proxyBeanMethods = false)
class ConsentsOfPerson {

    @Bean
    @Order(50)
    Belongings consentsThatMove(HangsOnLeads leads) {
        return leads.all("consents", "consent");
    }
}
