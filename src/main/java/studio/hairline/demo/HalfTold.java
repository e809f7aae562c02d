package studio.hairline.demo;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A sample whose telling was cut short is forgotten and told anew; nobody could have worked in it yet. */
@Component
@Profile("demo")
class HalfTold {

    private static final Logger LOG = LoggerFactory.getLogger(HalfTold.class);

    private final JdbcTemplate jdbc;
    private final Flyway flyway;

    HalfTold(JdbcTemplate jdbc, Flyway flyway) {
        this.jdbc = jdbc;
        this.flyway = flyway;
    }

    void begin() {
        jdbc.update("update studio set half_told = true where sample");
    }

    void end() {
        jdbc.update("update studio set half_told = false where sample");
    }

    /** Only ever a sample that is half told; anything else stays as it is. */
    void forget() {
        if (isHalfTold()) {
            LOG.info("The sample studio was cut short while it was made; it is made anew.");
            Flyway emptied = Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load();
            emptied.clean();
            emptied.migrate();
        }
    }

    private boolean isHalfTold() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select count(*) > 0 from studio where sample and half_told", Boolean.class));
    }
}
