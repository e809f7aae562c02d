package studio.hairline.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Copies of the studio: one each night, and one whenever the owner asks. */
@Service
public class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final StudioDatabase database;
    private final BackupFolder folder;
    private final Clock clock;
    private final int keep;

    Backups(StudioDatabase database, BackupFolder folder, Clock clock, @Value("${hairline.backup.keep:14}") int keep) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.keep = keep;
    }

    /** Whether Hairline makes the copies itself; a PostgreSQL is backed up with its own tools. */
    public boolean areOurs() {
        return database.isFile();
    }

    /** @return the copies, latest first */
    @PreAuthorize("hasRole('OWNER')")
    public List<Backup> list() {
        return folder.list();
    }

    /** @throws IllegalStateException with a sentence when the copy could not be made */
    @PreAuthorize("hasRole('OWNER')")
    public void make() {
        copy("asked");
    }

    @Scheduled(cron = "${hairline.backup.cron:0 40 3 * * *}")
    void nightly() throws IOException {
        if (database.isFile()) {
            copy("nightly");
            folder.keepOnly(keep, "nightly");
        }
    }

    private void copy(String reason) {
        try (Connection connection = database.connect()) {
            Path made = folder.copy(connection, reason, clock.instant());
            LOG.info("Backup made: {}", made.getFileName());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The backup could not be written; is the disk full?", e);
        }
    }
}
