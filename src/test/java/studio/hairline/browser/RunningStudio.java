package studio.hairline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import studio.hairline.Hairline;

/** The whole program with a small sample studio, started once for all journeys, as it ships: in production mode. */
final class RunningStudio {

    private static final MovingClock CLOCK = new MovingClock();
    private static final RunningStudio ONLY = new RunningStudio();

    private final ConfigurableApplicationContext context;

    private RunningStudio() {
        if (getClass().getResource("/META-INF/VAADIN/webapp/index.html") == null) {
            throw new IllegalStateException("Vaadin's build-frontend has to run before the journeys.");
        }
        context = new SpringApplicationBuilder(Hairline.class, Clocks.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--hairline.home=" + folder(),
                        "--hairline.demo.leads=400",
                        "--spring.main.banner-mode=off");
    }

    /** What time it is there. */
    @Configuration(proxyBeanMethods = false)
    static class Clocks {

        @Bean
        @Primary
        Clock moving() {
            return CLOCK;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hairline-journeys");
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    static ConfigurableApplicationContext context() {
        return ONLY.context;
    }

    /** Whoever sets it sets it back: all journeys share it. */
    static MovingClock clock() {
        return CLOCK;
    }

    static String address() {
        return "http://localhost:" + ONLY.context.getEnvironment().getProperty("local.server.port");
    }
}
