package studio.hairline.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import studio.hairline.Hairline;

/** The databases Hairline runs on, each with the program (without web) started on it once per test run. */
@SuppressWarnings("ImmutableEnumChecker")
public enum Database {
    H2 {
        @Override
        public String url() {
            return "jdbc:h2:mem:tests;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=64";
        }
    },
    POSTGRESQL {
        private @Nullable EmbeddedPostgres server;

        @Override
        public synchronized String url() {
            if (server == null) {
                server = start();
            }
            return server.getJdbcUrl("postgres", "postgres");
        }

        private EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** The auto-configurations a program without web leaves out. */
    public static final String VIEWS = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    private @Nullable ConfigurableApplicationContext program;

    public abstract String url();

    /** @return the whole program on this database, started when first asked for */
    public synchronized ConfigurableApplicationContext program() {
        if (program == null) {
            program = new SpringApplicationBuilder(Hairline.class)
                    .web(WebApplicationType.NONE)
                    .initializers(new TestBeans())
                    .run(
                            "--spring.datasource.url=" + url(),
                            "--spring.datasource.username=" + user(),
                            "--spring.autoconfigure.exclude=" + VIEWS,
                            "--spring.main.banner-mode=off",
                            "--hairline.webhooks.every=P1D",
                            "--hairline.secret-key=tests",
                            "--hairline.post.send=-",
                            "--hairline.post.look=-",
                            "--hairline.letter.send=-",
                            "--hairline.timetable=false",
                            "--logging.level.root=WARN",
                            "--logging.level.org.flywaydb=ERROR");
        }
        return program;
    }

    private String user() {
        return this == H2 ? "sa" : "postgres";
    }
}
