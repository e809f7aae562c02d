package studio.hairline.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** Pictures go for good, at once; of the consultation the pigment stays, as the state asks, and no words. */
@Configuration(proxyBeanMethods = false)
class ErasedRecord {

    @Bean
    @Order(50)
    Erasable photosErased(ErasingSql sql) {
        return sql.statement(
                new Said("Photos", "Removed for good, in every size."),
                "delete from photos where person_id in (:people)");
    }

    @Bean
    @Order(51)
    Erasable photoConsentsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Consents to photos", "Removed, with their words."),
                "delete from photo_consents where person_id in (:people)");
    }

    @Bean
    @Order(52)
    Erasable sheetsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Consultation sheets", "Their words removed; pigment, areas and sessions proposed are kept."),
                "update consultation_sheets set goals = '', scalp = '', hairline_note = '' where lead_id in (:leads)");
    }

    @Bean
    @Order(53)
    Erasable sessionRecordsErased(ErasingSql sql) {
        return sql.statement(
                new Said(
                        "Session records",
                        "Identification and words removed; pigment, needles, zones and duration are kept."),
                "update session_records set identification = '', preparation = '', density = '', notes = ''"
                        + " where session_id in (:sessions)");
    }

    @Bean
    @Order(54)
    Erasable signedPapersErased(ErasingSql sql) {
        return sql.statement(
                new Said("Signed papers", "Names and signatures removed; that and when something was signed is kept."),
                "update signed_papers set name = '', pdf = null where session_id in (:sessions)");
    }

    @Bean
    @Order(55)
    Erasable adverseEventsErased(ErasingSql sql) {
        return sql.statement(
                new Said("Adverse events", "Their words removed; their days are kept."),
                "update adverse_events set description = '' where session_id in (:sessions)");
    }
}
