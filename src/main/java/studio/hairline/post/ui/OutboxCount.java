package studio.hairline.post.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.hairline.post.Outbox;
import studio.hairline.team.PageCounting;
import studio.hairline.ui.PageCount;

/** Tells the navigation how many e-mails wait to be sent or failed. */
@Configuration(proxyBeanMethods = false)
class OutboxCount {

    @Bean
    PageCount unsentMail(PageCounting pages, Outbox outbox) {
        return pages.of(OutboxView.PATH, Duration.ofSeconds(5), outbox::count);
    }
}
