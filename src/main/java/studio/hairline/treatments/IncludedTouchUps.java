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

/** For how many months after its last session a touch-up is in the price of a series; none, until the owner says so. */
@Service
@ForStaff
public class IncludedTouchUps {

    /** As the history names it, of any category. */
    public static final String SETTING = "Touch-ups in the price of %";

    private static final int MOST = 120;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    IncludedTouchUps(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @return for each category */
    @Transactional(readOnly = true)
    public Map<Category, Integer> all() {
        Map<Category, Integer> months = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            months.put(category, 0);
        }
        jdbc.sql("select category, months from included_touch_ups").query(row -> {
            months.put(Category.valueOf(row.getString(1)), row.getInt(2));
        });
        return months;
    }

    @Transactional(readOnly = true)
    public int of(Category category) {
        return all().getOrDefault(category, 0);
    }

    @ForOwner
    @Transactional
    public void set(Category category, int months) {
        if (months < 0 || months > MOST) {
            throw new Refusal("Give a number of months from 0 to " + MOST + "; 0 includes none.");
        }
        int before = of(category);
        jdbc.sql("delete from included_touch_ups where category = ?")
                .param(category.name())
                .update();
        jdbc.sql("insert into included_touch_ups (category, months) values (?, ?)")
                .params(category.name(), months)
                .update();
        events.publishEvent(
                new SettingChanged(SETTING.replace("%", category.label()), before + " months", months + " months"));
    }
}
