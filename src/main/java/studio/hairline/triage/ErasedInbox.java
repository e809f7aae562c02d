package studio.hairline.triage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** The conversation loses its words on both sides, and no decision about the person can be taken back. */
@Configuration(proxyBeanMethods = false)
class ErasedInbox {

    private static final String ERASED = "About a person erased since.";

    @Bean
    @Order(20)
    Erasable ourWordsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Our replies", "Their words removed; when and by which way we answered stays."),
                "update attempts set words = '' where lead_id in (:leads)");
    }

    @Bean
    @Order(21)
    Erasable theirWordsErased(ErasingSql sql) {
        return sql.statement(
                new Said("What they wrote back", "Their words removed; when they wrote stays."),
                "update their_words set words = '' where lead_id in (:leads)");
    }

    @Bean
    @Order(22)
    Erasable snoozesErased(ErasingSql sql) {
        return sql.statement(
                new Said("Reasons of snoozes", "Removed."),
                "update inbox set snooze_reason = null where snooze_reason is not null and lead_id in (:leads)");
    }

    @Bean
    @Order(23)
    Erasable wordsOfDecisionsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Words of decisions in the inbox", "Removed."),
                "update decisions set words = '" + ERASED + "' where id in"
                        + " (select decision_id from decision_leads where lead_id in (:leads))");
    }

    @Bean
    @Order(24)
    Erasable decisionsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Ways back from decisions", "Removed: none about the person can be taken back."),
                "delete from decision_leads where lead_id in (:leads)");
    }

    @Bean
    @Order(25)
    Erasable emptyDecisionsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Decisions about nobody else", "Removed."),
                "delete from decisions where words = '" + ERASED + "' and not exists"
                        + " (select 1 from decision_leads d where d.decision_id = decisions.id)");
    }
}
