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

    /** What is matched says nothing of them any more: what still names them belongs to no payment. */
    @Bean
    @Order(47)
    Erasable receiptsThatNameThemErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("Receipts without a payment", "Those that named the person removed."),
                "receipts",
                "payer",
                "reference");
    }
}
