package studio.hairline.operations;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the sample studio and a real one out of each other's data: each founding is marked, and looked at on start. */
@Component
@Lazy(false)
@DependsOnDatabaseInitialization
class SampleOrReal implements InitializingBean {

    private final JdbcClient jdbc;
    private final boolean sample;

    SampleOrReal(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.sample = environment.acceptsProfiles(Profiles.of("demo"));
    }

    boolean isSample() {
        return sample;
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.sql("select sample from studio where id = 1")
                .query(Boolean.class)
                .optional()
                .filter(founded -> founded != sample)
                .ifPresent(this::refuse);
    }

    private void refuse(boolean foundedAsSample) {
        throw foundedAsSample
                ? new OtherStudio(
                        "The data belong to the sample studio.",
                        "Start with SPRING_PROFILES_ACTIVE=demo to see it, or give the real studio a folder or database"
                                + " of its own with HAIRLINE_HOME or SPRING_DATASOURCE_URL.")
                : new OtherStudio(
                        "The data belong to a real studio; the sample studio is not mixed into it.",
                        "Start without the profile demo, or give the sample studio a folder or database of its own with"
                                + " HAIRLINE_HOME or SPRING_DATASOURCE_URL.");
    }
}
