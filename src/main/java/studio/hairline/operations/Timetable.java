package studio.hairline.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets features do things at set times, the nightly backup first. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Timetable {}
