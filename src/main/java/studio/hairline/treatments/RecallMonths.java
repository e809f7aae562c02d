package studio.hairline.treatments;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.operations.SettingChanged;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;

/** After how many months a touch-up is due: scars fade sooner, and the owner knows their own work best. */
@Service
@ForStaff
public class RecallMonths {

    public static final int USUAL = 36;

    /** How the history names these settings; % stands for a category. */
    public static final String SETTING = "Touch-up of % due";

    static final int SCAR = 24;
    private static final int MOST = 120;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RecallMonths(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @return for each category */
    @Transactional(readOnly = true)
    public Map<Category, Integer> all() {
        Map<Category, Integer> months = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            months.put(category, category.isScar() ? SCAR : USUAL);
        }
        jdbc.sql("select category, months from recall_months").query(row -> {
            months.put(Category.valueOf(row.getString(1)), row.getInt(2));
        });
        return months;
    }

    @ForOwner
    @Transactional
    public void set(Category category, int months) {
        if (months < 1 || months > MOST) {
            throw new Refusal("Give a number of months from 1 to " + MOST + ".");
        }
        int before = all().getOrDefault(category, USUAL);
        jdbc.sql("delete from recall_months where category = ?")
                .param(category.name())
                .update();
        jdbc.sql("insert into recall_months values (?, ?)")
                .params(category.name(), months)
                .update();
        events.publishEvent(new SettingChanged(
                SETTING.replace("%", category.label()), "after " + before + " months", "after " + months + " months"));
    }
}
