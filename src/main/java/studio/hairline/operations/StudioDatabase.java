package studio.hairline.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the studio's data lives: a file of our own, or a PostgreSQL that takes care of itself. */
@Component
class StudioDatabase {

    /** How the address of a file begins. */
    static final String FILE = "jdbc:h2:file:";

    static final String POSTGRES = "jdbc:postgresql:";

    private final DataSourceProperties source;
    private final Path home;

    StudioDatabase(DataSourceProperties source, Environment environment) {
        this.source = source;
        this.home = Path.of(environment.getRequiredProperty("hairline.home"))
                .toAbsolutePath()
                .normalize();
    }

    boolean isFile() {
        return source.determineUrl().startsWith(FILE);
    }

    boolean isPostgreSql() {
        return source.determineUrl().startsWith(POSTGRES);
    }

    Path home() {
        return home;
    }

    Path backups() {
        return home.resolve("backups");
    }

    /** A connection of its own, outside the pool, so that no waiting writer can keep it busy. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                source.determineUrl(), source.determineUsername(), source.determinePassword());
    }
}
