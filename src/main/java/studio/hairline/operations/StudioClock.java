package studio.hairline.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; it starts at HAIRLINE_CLOCK when that is set, and ticks on from there. */
@Configuration(proxyBeanMethods = false)
class StudioClock {

    @Bean
    Clock clock(@Value("${hairline.clock:}") String start) {
        Clock system = Clock.systemUTC();
        if (start.isBlank()) {
            return system;
        }
        return Clock.offset(system, Duration.between(system.instant(), Instant.parse(start.strip())));
    }
}
