package studio.hairline.care.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.hairline.care.Recalls;
import studio.hairline.team.PageCounting;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many have to be called. */
@Configuration(proxyBeanMethods = false)
class RecallCount {

    @Bean
    PageCount toRecall(PageCounting pages, Recalls recalls) {
        return pages.of(RecallView.PATH, Duration.ofSeconds(60), recalls::count);
    }
}
