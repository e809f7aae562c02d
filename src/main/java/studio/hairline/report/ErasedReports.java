package studio.hairline.report;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import studio.hairline.people.Erasable;
import studio.hairline.people.ErasingSql;
import studio.hairline.people.ErasingSql.Said;

/** What somebody called a report may say who it was about. */
@Configuration(proxyBeanMethods = false)
class ErasedReports {

    @Bean
    @Order(72)
    Erasable savedReportsErased(ErasingSql sql) {
        return sql.textsThatNameThem(
                new Said("Saved reports", "Those whose name names the person are removed."), "saved_reports", "name");
    }
}
