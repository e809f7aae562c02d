package studio.hairline.operations;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL that a row found by its key costs little more than the next one: it lies in memory, or on a disk without a head to
 * move. By its default of four times as much it reads whole tables for the fifty rows of a page. Whoever runs it and has set
 * {@code random_page_cost} is left alone.
 */
@Component
class NearRows implements BeanPostProcessor {

    private static final String NEAR =
            "select set_config('random_page_cost', '1.1', false) where current_setting('random_page_cost') = '4'";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && String.valueOf(pool.getJdbcUrl()).startsWith(StudioDatabase.POSTGRES)) {
            pool.setConnectionInitSql(NEAR);
        }
        return bean;
    }
}
