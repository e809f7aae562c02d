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

    private final BackupFolder folder;
    private final FileAnew anew;
    private final Clock clock;

    CopyBeforeMigration(BackupFolder folder, FileAnew anew, Clock clock) {
        this.folder = folder;
        this.anew = anew;
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (Connection file = anew.file()) {
            MigrationInfo[] pending = flyway.info().pending();
            boolean hasData = flyway.info().current() != null;
            if (file != null && hasData && pending.length > 0) {
                copy(file, "before-V" + pending[0].getVersion());
            }
            flyway.migrate();
        } catch (SQLException closed) {
            throw new IllegalStateException("The connection that kept the file open could not be closed", closed);
        }
    }

    private void copy(Connection file, String reason) {
        try {
            LOG.info("Copied before migration: {}", folder.copy(file, reason, clock.instant()));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("No migration without a copy, and the copy could not be written", e);
        }
    }
}
