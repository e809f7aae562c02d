package studio.hairline.leads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** Inquiries lose their words; their days, category, source and outcome are counted on. */
@Configuration(proxyBeanMethods = false)
class ErasedLeads {

    @Bean
    @Order(40)
    Erasable leadsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Inquiries", "Message, next step and outside reference removed; each is counted on."),
                "update leads set message = '', next_step = null, next_step_day = null, external_ref = null,"
                        + " version = version + 1 where id in (:leads)");
    }
}
