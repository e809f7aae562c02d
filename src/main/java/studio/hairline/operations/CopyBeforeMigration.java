package studio.hairline.operations;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Copies a studio that has data before its tables are changed. */
@Component
class CopyBeforeMigration implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(CopyBeforeMigration.class);

    private final StudioDatabase database;
    private final BackupFolder folder;
    private final Clock clock;

    CopyBeforeMigration(StudioDatabase database, BackupFolder folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfo[] pending = flyway.info().pending();
        boolean hasData = flyway.info().current() != null;
        if (database.isFile() && hasData && pending.length > 0) {
            copy("before-V" + pending[0].getVersion());
        }
        flyway.migrate();
    }

    private void copy(String reason) {
        try (Connection connection = database.connect()) {
            LOG.info("Copied before migration: {}", folder.copy(connection, reason, clock.instant()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("No migration without a copy, and the copy could not be written", e);
        }
    }
}
