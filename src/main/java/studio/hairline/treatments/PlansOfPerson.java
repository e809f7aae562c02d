package studio.hairline.treatments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.leads.HangsOnLeads;
import studio.hairline.people.Belongings;

/** A plan goes where its lead goes. */
@Configuration(proxyBeanMethods = false)
class PlansOfPerson {

    @Bean
    @Order(20)
    Belongings plansThatMove(HangsOnLeads leads) {
        return leads.all("plans", "plan");
    }
}
