package studio.hairline.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The folder of copies: makes one while the studio works on, lists them, drops the oldest. */
@Component
class BackupFolder {

    private final StudioDatabase database;

    BackupFolder(StudioDatabase database) {
        this.database = database;
    }

    /** @param reason the beginning of the file's name, for example {@code nightly} */
    Path copy(Connection connection, String reason, Instant now) throws SQLException, IOException {
        Files.createDirectories(database.backups());
        Path file = database.backups().resolve(reason + "-" + now.toString().replace(":", "") + ".zip");
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, unfinished.toString());
            backup.execute();
        }
        return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @return the copies, latest first */
    List<Backup> list() {
        if (!Files.isDirectory(database.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(database.backups())) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .map(BackupFolder::describe)
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keepOnly(int count, String reason) throws IOException {
        List<Backup> surplus = list().stream()
                .filter(backup -> backup.file().startsWith(reason))
                .skip(count)
                .toList();
        for (Backup old : surplus) {
            Files.delete(database.backups().resolve(old.file()));
        }
    }

    private static Backup describe(Path file) {
        try {
            Instant made = Files.getLastModifiedTime(file).toInstant();
            return new Backup(file.getFileName().toString(), made, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
