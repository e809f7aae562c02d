package studio.hairline.record.ui;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import studio.hairline.record.RecordFilter;
import studio.hairline.record.RecordsToFinish;
import studio.hairline.team.PageCounting;
import studio.hairline.ui.PageCount;

/** Tells the navigation of how many sessions the record misses something. */
@Configuration(proxyBeanMethods = false)
class RecordCount {

    @Bean
    PageCount missingRecords(PageCounting pages, RecordsToFinish records) {
        return pages.of(RecordFilter.PATH, Duration.ofSeconds(60), records::count);
    }
}
