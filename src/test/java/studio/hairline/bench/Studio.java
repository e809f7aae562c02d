package studio.hairline.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.Hairline;
import studio.hairline.demo.Blocks;
import studio.hairline.testing.Database;
import studio.hairline.testing.TestBeans;

/** A sample studio on a database of its own, and a connection to it beside the program's. */
final class Studio implements AutoCloseable {

    /** As many leads as are told through the verbs; larger studios are multiples of it. */
    static final int BLOCK = Integer.getInteger("bench.block", 10_000);

    private final CountingSource counting = new CountingSource();
    private final HikariDataSource beside = new HikariDataSource();
    private final ConfigurableApplicationContext program;
    private int blocks = 1;

    Studio(Database database) {
        String url = database == Database.H2 ? file() : server();
        String user = database == Database.H2 ? "sa" : "postgres";
        beside.setJdbcUrl(url);
        beside.setUsername(user);
        beside.setPassword("");
        beside.setMaximumPoolSize(1);
        program = new SpringApplicationBuilder(Hairline.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .initializers(context -> {
                    TestBeans.keepTestsOut(context);
                    ((GenericApplicationContext) context).getBeanFactory().addBeanPostProcessor(counting);
                })
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.autoconfigure.exclude=" + Database.VIEWS,
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=WARN",
                        "--hairline.demo.leads=" + BLOCK);
    }

    <T> T get(Class<T> type) {
        return program.getBean(type);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(beside);
    }

    int statements() {
        return counting.statements();
    }

    void growTo(int leads) {
        int wanted = Math.max(1, leads / BLOCK);
        new Blocks(jdbc()).grow(blocks, wanted);
        blocks = wanted;
        jdbc().execute("analyze");
    }

    int blocks() {
        return blocks;
    }

    @Override
    public void close() {
        beside.close();
        program.close();
    }

    private static String file() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "h2-");
            return "jdbc:h2:file:" + folder.toAbsolutePath() + "/hairline;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                    + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=262144;OPTIMIZE_REUSE_RESULTS=0";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String server() {
        try {
            return EmbeddedPostgres.builder()
                            .setServerConfig("max_wal_size", "4GB")
                            .setServerConfig("shared_buffers", "256MB")
                            .start()
                            .getJdbcUrl("postgres", "postgres")
                    + "&reWriteBatchedInserts=true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
