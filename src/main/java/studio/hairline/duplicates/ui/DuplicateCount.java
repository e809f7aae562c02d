package studio.hairline.duplicates.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.hairline.duplicates.Duplicates;
import studio.hairline.team.PageCounting;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many pairs are open. */
@Configuration(proxyBeanMethods = false)
class DuplicateCount {

    @Bean
    PageCount openPairs(PageCounting pages, Duplicates duplicates) {
        return pages.of("duplicates", Duration.ofSeconds(5), duplicates::count);
    }
}
