package studio.hairline.operations;

import jakarta.annotation.PostConstruct;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Writes the studio's file anew before the studio opens, where something was removed for good since (decision 045). H2 writes
 * another file and puts it in place of the first at once, so that whoever ends it in the middle leaves the file as it was.
 */
@Component
class FileAnew {

    private static final Logger LOG = LoggerFactory.getLogger(FileAnew.class);
    private static final String KNOWN =
            "select count(*) from information_schema.tables where table_schema = 'public' and table_name = 'freed_space'";
    private static final String OWED = "select count(*) from freed_space where owed_at is not null";

    private final StudioDatabase database;
    private final Clock clock;
    private @Nullable Connection file;

    FileAnew(StudioDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return a connection that keeps the file open until others do; null where there is no file of ours */
    @Nullable
    Connection file() {
        return file;
    }

    @PostConstruct
    void open() throws SQLException {
        if (!database.isFile()) {
            return;
        }
        file = database.connect();
        if (count(file, KNOWN) == 0 || count(file, OWED) == 0) {
            return;
        }
        boolean done = isWritten(file);
        file.close();
        file = database.connect();
        if (done) {
            remember(file);
        }
    }

    /** A disk too full for a second file keeps nobody from working; it is tried again at the next start. */
    private static boolean isWritten(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
            LOG.info("The studio's file was written anew, without what had been removed");
            return true;
        } catch (SQLException refused) {
            LOG.warn("The studio's file could not be written anew; the next start tries again", refused);
            return false;
        }
    }

    private void remember(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update freed_space set owed_at = null, rewritten_at = ?")) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whoever connects waits for it. */
    @Component
    static class First implements BeanFactoryPostProcessor {

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            for (String source : beans.getBeanNamesForType(DataSource.class, true, false)) {
                BeanDefinition definition = beans.getBeanDefinition(source);
                definition.setDependsOn(StringUtils.addStringToArray(definition.getDependsOn(), "fileAnew"));
            }
        }
    }
}
