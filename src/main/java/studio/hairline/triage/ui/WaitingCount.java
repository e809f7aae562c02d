package studio.hairline.triage.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.hairline.team.PageCounting;
import studio.hairline.triage.Inbox;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many wait. */
@Configuration(proxyBeanMethods = false)
class WaitingCount {

    @Bean
    PageCount waitingForUs(PageCounting pages, Inbox inbox) {
        return pages.of("inbox", Duration.ofSeconds(5), inbox::count);
    }
}
