package studio.hairline.calendar.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.hairline.calendar.CalendarFilter;
import studio.hairline.calendar.OpenQuestions;
import studio.hairline.team.PageCounting;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many appointments are over without an outcome. */
@Configuration(proxyBeanMethods = false)
class QuestionCount {

    @Bean
    PageCount withoutOutcome(PageCounting pages, OpenQuestions questions) {
        return pages.of(
                CalendarFilter.PATH, Duration.ZERO, () -> questions.now().count());
    }
}
