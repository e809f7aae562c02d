package studio.hairline.duplicates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** Nobody is likened to who was erased, and no merge of theirs can be undone. */
@Configuration(proxyBeanMethods = false)
class ErasedMerges {

    private static final String OF_THEIRS = "(stays_id in (:people) or goes_id in (:people))";

    @Bean
    @Order(50)
    Erasable pairsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Possible duplicates", "Removed."),
                "delete from person_pairs where one_id in (:people) or other_id in (:people)");
    }

    @Bean
    @Order(51)
    Erasable waysBackErased(ErasingSql sql) {
        return sql.statement(
                new Said("Ways back from merges", "Removed: none can be undone."),
                "delete from merged_rows where merge_id in (select id from merges where " + OF_THEIRS + ")");
    }

    @Bean
    @Order(52)
    Erasable mergesErased(ErasingSql sql) {
        return sql.statement(
                new Said("Merges", "That two records were one stays; the details before and after are removed."),
                "update merges set before_json = '" + MergeBook.ERASED + "', after_json = '" + MergeBook.ERASED
                        + "' where " + OF_THEIRS);
    }
}
