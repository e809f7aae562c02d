package studio.hairline.operations;

import java.nio.file.Files;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the studio's folder can be written, and what was copied last. */
@Component("data")
class DataHealth extends AbstractHealthIndicator {

    private final StudioDatabase database;
    private final BackupFolder folder;

    DataHealth(StudioDatabase database, BackupFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!database.isFile()) {
            health.up().withDetail("kept", "in PostgreSQL");
            return;
        }
        boolean writable = Files.isWritable(database.home());
        health.status(writable ? "UP" : "DOWN").withDetail("kept", "in a file");
        folder.list().stream()
                .findFirst()
                .ifPresent(last -> health.withDetail("lastBackup", last.made().toString()));
    }
}
