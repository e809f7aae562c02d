package studio.hairline.post;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** Whoever is erased takes their e-mail with them; that and when we answered stays with the inbox. */
@Configuration(proxyBeanMethods = false)
class ErasedMail {

    @Bean
    @Order(30)
    Erasable sentMailErased(ErasingSql sql) {
        return sql.statement(
                new Said("E-mail to them", "Removed, waiting or sent; when we answered stays."),
                "delete from mails where lead_id in (:leads)");
    }

    @Bean
    @Order(31)
    Erasable receivedMailErased(ErasingSql sql) {
        return sql.statement(
                new Said("E-mail from them", "Removed; when they wrote stays."),
                "delete from received_mails where lead_id in (:leads)");
    }

    @Bean
    @Order(32)
    Erasable otherMailErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("E-mail that joined no inquiry", "What came from their address is removed."),
                "received_mails",
                "sender",
                "words");
    }
}
