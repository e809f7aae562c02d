package studio.hairline.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** What came in and was kept as it came: agreements, held and unread inquiries, bad rows of files. */
@Configuration(proxyBeanMethods = false)
class ErasedIntake {

    @Bean
    @Order(30)
    Erasable consentsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Agreements to be contacted", "Their wording removed; that and when it was said stays."),
                "update consents set wording = '' where person_id in (:people) or lead_id in (:leads)");
    }

    @Bean
    @Order(31)
    Erasable receivedErased(ErasingSql sql) {
        return sql.statement(
                new Said("Inquiries once held back", "Removed; the inquiry made of each is counted on."),
                "delete from held_inquiries where lead_id in (:leads)");
    }

    @Bean
    @Order(32)
    Erasable heldErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("Inquiries held back", "Those that name the person are removed."), "held_inquiries", "body");
    }

    @Bean
    @Order(33)
    Erasable unreadErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("Inquiries that could not be read", "Those that name the person are removed."),
                "unread_posts",
                "body");
    }

    @Bean
    @Order(34)
    Erasable badRowsErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("Rows of files kept for a look", "Those that name the person are removed."),
                "import_rows",
                "content",
                "reason");
    }
}
