package studio.hairline.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import studio.hairline.testing.Database;

/** Where the rows of a studio are: H2's file, or a PostgreSQL on a folder of its own. */
final class Stored implements AutoCloseable {

    private final Path folder;
    private final @Nullable EmbeddedPostgres server;

    /** @param folder where the database is, or is made */
    Stored(Database database, Path folder) {
        this.folder = folder.toAbsolutePath();
        server = database == Database.H2 ? null : started(folder);
    }

    String url() {
        return server == null ? file(folder) : server.getJdbcUrl("postgres", "postgres");
    }

    String user() {
        return server == null ? "sa" : "postgres";
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath() + "/hairline;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=262144;QUERY_CACHE_SIZE=64;OPTIMIZE_REUSE_RESULTS=0";
    }

    private static EmbeddedPostgres started(Path folder) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(Files.createDirectories(folder.toAbsolutePath()))
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("maintenance_work_mem", "512MB")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
