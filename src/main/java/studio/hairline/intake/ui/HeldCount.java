package studio.hairline.intake.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.hairline.intake.HeldInquiries;
import studio.hairline.intake.UnreadPosts;
import studio.hairline.team.PageCounting;
import studio.hairline.ui.PageCount;

/** Tells the navigation how much is held back: likely spam, and what could not be understood. */
@Configuration(proxyBeanMethods = false)
class HeldCount {

    @Bean
    PageCount heldBack(PageCounting pages, UnreadPosts unread, HeldInquiries held) {
        return pages.of("held", Duration.ZERO, () -> held.count() + unread.count());
    }
}
