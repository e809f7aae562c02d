package studio.hairline.operations;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Brings everything that H2 has committed to the disk. One caller at a time. */
@Component
class DiskSync {

    private final StudioDatabase database;
    private @Nullable Connection connection;

    DiskSync(StudioDatabase database) {
        this.database = database;
    }

    /** @throws DataAccessResourceFailureException when it is not certain that the disk has it */
    synchronized void sync() {
        try (Statement statement = open().createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            close();
            throw new DataAccessResourceFailureException("The change may not have reached the disk", e);
        }
    }

    private Connection open() throws SQLException {
        Connection existing = connection;
        if (existing != null && !existing.isClosed()) {
            return existing;
        }
        Connection fresh = database.connect();
        connection = fresh;
        return fresh;
    }

    @PreDestroy
    synchronized void close() {
        try (Connection closing = connection) {
            connection = null;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The connection that syncs could not be closed", e);
        }
    }
}
