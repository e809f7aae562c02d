package studio.hairline.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import studio.hairline.people.Belongings;

/** Photos and what was said of them belong to the person and move with them; a sheet goes where its lead goes. */
@Configuration(proxyBeanMethods = false)
class RecordOfPerson {

    @Bean
    @Order(60)
    Belongings photosThatMove(JdbcClient jdbc) {
        return new RowsOfPerson(jdbc, "photos", "photo");
    }

    @Bean
    @Order(61)
    Belongings photoConsentsThatMove(JdbcClient jdbc) {
        return new RowsOfPerson(jdbc, "photo_consents", "consent to photos");
    }
}
