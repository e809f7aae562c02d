package studio.hairline.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import studio.hairline.Hairline;
import studio.hairline.demo.Blocks;
import studio.hairline.testing.Database;
import studio.hairline.testing.TestBeans;

/** A sample studio on a database of its own. */
final class Studio implements AutoCloseable {

    /** As many leads as are told through the verbs; larger studios are multiples of it. */
    static final int BLOCK = Integer.getInteger("bench.block", 2_000);

    /** No page that is measured reads the history, and it is two thirds of the rows. */
    private static final Set<String> NOT_COPIED = Set.of("history");

    private final CountingSource counting = new CountingSource();
    private final ConfigurableApplicationContext program;
    private final Database database;
    private final Stored stored;

    /**
     * @param folder where the database is, or is made
     * @param clock what time it is there
     */
    Studio(Database database, Path folder, Instant clock) {
        this.database = database;
        stored = new Stored(database, folder);
        program = new SpringApplicationBuilder(Hairline.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .initializers(context -> {
                    TestBeans.keepTestsOut(context);
                    ((GenericApplicationContext) context).getBeanFactory().addBeanPostProcessor(counting);
                })
                .run(
                        "--spring.datasource.url=" + stored.url(),
                        "--spring.datasource.username=" + stored.user(),
                        "--spring.autoconfigure.exclude=" + Database.VIEWS,
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=ERROR",
                        "--hairline.letter.send=-", // its week's work would be looked up while the indexes are away
                        "--hairline.clock=" + clock,
                        "--hairline.demo.leads=" + BLOCK);
    }

    <T> T get(Class<T> type) {
        return program.getBean(type);
    }

    /** The program's own connections: the hand's are as warm. */
    JdbcTemplate jdbc() {
        return get(JdbcTemplate.class);
    }

    int statements(Runnable work) {
        return counting.statements(work);
    }

    void growTo(int leads) {
        int here = blocks();
        int wanted = Math.max(1, leads / BLOCK);
        if (here < wanted) {
            new Indexes(jdbc(), database == Database.H2)
                    .without(() -> new Blocks(jdbc()).grow(here, wanted, NOT_COPIED));
        }
        jdbc().execute("analyze");
    }

    private int blocks() {
        long last = Objects.requireNonNull(jdbc().queryForObject("select max(id) from leads", Long.class));
        return (int) (last / Blocks.STRIDE) + 1;
    }

    @Override
    public void close() {
        program.close();
        stored.close();
    }
}
