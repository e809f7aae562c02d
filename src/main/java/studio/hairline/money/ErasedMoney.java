package studio.hairline.money;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** The ledger stays to the cent; what somebody wrote beside an entry goes. */
@Configuration(proxyBeanMethods = false)
class ErasedMoney {

    @Bean
    @Order(44)
    Erasable notesOfMoneyErased(ErasingSql sql) {
        return sql.statement(
                new Said("Ledger", "Notes removed; every amount, day and means is kept."),
                "update money_entries set note = '' where note <> '' and lead_id in (:leads)");
    }

    @Bean
    @Order(45)
    Erasable wordsOfQuotesErased(ErasingSql sql) {
        return sql.statement(
                new Said("Quotes", "The words of their lines removed; prices, versions and answers are kept."),
                "update quote_lines set words = '–' where quote_id in (select id from quotes where lead_id in (:leads))");
    }
}
