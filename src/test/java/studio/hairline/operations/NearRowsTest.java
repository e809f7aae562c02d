package studio.hairline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.testing.OnBothDatabases;

@OnBothDatabases
class NearRowsTest {

    @Autowired
    DataSource source;

    @Autowired
    StudioDatabase database;

    @Test
    void onPostgreSqlARowByItsKeyIsNearUnlessSomebodySaidHowFarItIs() throws SQLException {
        String begin = source.unwrap(HikariDataSource.class).getConnectionInitSql();
        if (!database.isPostgreSql()) {
            assertThat(begin).isNull();
            return;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(far(statement)).isEqualTo("1.1");
            statement.execute("set random_page_cost = 2");
            statement.execute(begin);
            assertThat(far(statement)).isEqualTo("2");
            statement.execute("set random_page_cost = 1.1");
        }
    }

    private static String far(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show random_page_cost")) {
            row.next();
            return row.getString(1);
        }
    }
}
