package studio.hairline.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.ErasingSql.Said;

/** What is kept of people themselves and by the rooms below: flags, words of the search, history, views somebody saved. */
@Configuration(proxyBeanMethods = false)
class ErasedHere {

    private static final String EMPTY = "update history set before_json = '{}', after_json = '{}' where"
            + " (before_json <> '{}' or after_json <> '{}') and ";

    @Bean
    @Order(60)
    Erasable flagsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Safety flags", "Removed, with their notes."),
                "delete from person_flags where person_id in (:people)");
    }

    @Bean
    @Order(70)
    Erasable viewsErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("Saved views", "Those that name the person are removed."), "saved_views", "query", "name");
    }

    @Bean
    @Order(71)
    Erasable listsErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("Remembered lists", "Those that name the person are forgotten."), "preferences", "content");
    }

    @Bean
    @Order(80)
    Erasable historyOfPersonErased(ErasingSql sql) {
        return sql.statement(
                new Said("History of the person", "What happened and when stays; what was written is removed."),
                EMPTY + "person_id in (:people)");
    }

    @Bean
    @Order(81)
    Erasable historyOfLeadsErased(ErasingSql sql) {
        return sql.statement(
                new Said("History of inquiries", "What happened and when stays; what was written is removed."),
                EMPTY + "lead_id in (:leads)");
    }

    @Bean
    @Order(82)
    Erasable historyOfSessionsErased(ErasingSql sql) {
        return sql.statement(
                new Said("History of sessions", "What happened and when stays; what was written is removed."),
                EMPTY + "session_id in (:sessions)");
    }
}
