package studio.hairline.triage.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.hairline.team.PageCounting;
import studio.hairline.triage.Leaks;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many leak out of this week. */
@Configuration(proxyBeanMethods = false)
class LeakCount {

    @Bean
    PageCount leaksOfThisWeek(PageCounting pages, Leaks leaks) {
        return pages.of(LeaksView.PATH, Duration.ofSeconds(30), leaks::count);
    }
}
