package studio.hairline.receipts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** A receipt stays with its amount and day; who paid it goes. */
@Configuration(proxyBeanMethods = false)
class ErasedReceipts {

    @Bean
    @Order(46)
    Erasable payersOfReceiptsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Receipts", "Payer and reference removed from those matched with a payment of theirs."),
                "update receipts set payer = '', reference = '' where payment_id in"
                        + " (select id from money_entries where lead_id in (:leads))");
    }

    /** What still names them belongs to no payment, or to somebody else's; the line stays known when its file is sent again. */
    @Bean
    @Order(47)
    Erasable receiptsThatNameThemErased(ErasingSql sql) {
        return sql.namesEmptied(
                new Said("Receipts that name them", "Payer and reference removed; amount and day are kept."),
                "receipts",
                "payer",
                "reference");
    }
}
