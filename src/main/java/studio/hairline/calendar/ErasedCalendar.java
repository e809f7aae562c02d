package studio.hairline.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** Nobody who is erased waits for an earlier day, or is named by why a time is blocked. */
@Configuration(proxyBeanMethods = false)
class ErasedCalendar {

    @Bean
    @Order(55)
    Erasable waitingErased(ErasingSql sql) {
        return sql.statement(
                new Said("Waiting list", "Removed."), "delete from waiting_list where person_id in (:people)");
    }

    @Bean
    @Order(56)
    Erasable blockedTimesErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("Blocked times", "Those that name the person are removed."), "blocked_times", "reason");
    }
}
